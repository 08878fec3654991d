package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.Node;
import commissary.it.world.Patience;
import commissary.testdata.S3Proxy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes with one database, and their pictures in a bucket of S3. */
@Tag("long")
class ShopNodesApiIT {

    private static final String BUCKET = "pictures";
    private static final S3Proxy STORE = S3Proxy.start();
    private static final Path PICTURES = STORE.bucket(BUCKET);
    private static final Node ONE = new Node(1, settings());
    private static Node other = ONE;

    private final Api keeper = ONE.admin();
    private final Api reader = other.admin();
    private final long product = Goods.at(keeper).add().path("id").longValue();

    @BeforeAll
    static void both() throws IOException {
        ONE.startAnew();
        Map<String, String> shared = new HashMap<>(settings());
        shared.putAll(ONE.sharedDatabase());
        other = new Node(2, shared);
        other.startAnew();
    }

    /** The first one's database serves both. */
    @AfterAll
    static void end() {
        if (other != ONE) {
            other.stop();
        }
        ONE.stop();
        STORE.close();
    }

    @Test
    void anEditOnOneIsSoonSeenOnTheOther() {
        String word = "Ocarina" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        assertThat(reader.get("/products/" + product)
                        .expect(200)
                        .data()
                        .path("stock")
                        .intValue())
                .isEqualTo(7);

        keeper.put("/products/" + product, Json.object("name", word, "price", 12, "stock", 6))
                .expect(200);

        Patience.await("that the other's page shows it").until(() -> {
            JsonNode page = reader.get("/products/" + product).data();
            return page.path("name").asText().equals(word) && page.path("stock").intValue() == 6;
        });
        Patience.await("that the other finds it")
                .until(() -> reader.get("/products/search?q=" + word).total() == 1);
    }

    @Test
    void aPictureGoesIntoTheBucketByItself() throws Exception {
        Picture picture = Picture.png(600, 300);
        JsonNode upload = keeper.post(
                        "/products/" + product + "/image/upload-url",
                        Json.object("contentType", "image/png", "size", picture.bytes().length))
                .expect(200)
                .data();
        assertThat(upload.path("uploadUrl").asText()).startsWith(STORE.address().toString());

        assertThat(put(upload, picture)).isEqualTo(200);
        assertThat(put(upload, picture)).isEqualTo(412);
        keeper.put(
                        "/products/" + product,
                        Json.object("imageUrl", upload.path("imageUrl").asText()))
                .expect(200);

        Patience.await("that the sizes are made and the other shows them")
                .until(() -> reader.get("/products/" + product)
                        .data()
                        .at("/images/0/ready")
                        .booleanValue());
        JsonNode image = reader.get("/products/" + product).data().at("/images/0");
        for (String size : new String[] {"imageUrl", "largeUrl", "mediumUrl", "smallUrl"}) {
            String url = image.path(size).asText();
            assertThat(url).startsWith(publicUrl());
            assertThat(PICTURES.resolve(url.substring(publicUrl().length() + 1)))
                    .isRegularFile();
        }
        try (var small = Files.newInputStream(PICTURES.resolve(
                image.path("smallUrl").asText().substring(publicUrl().length() + 1)))) {
            assertThat(Picture.decoded(small).getWidth()).isEqualTo(160);
        }
    }

    @Test
    void thePageMayReadAndPutThere() {
        Answer page = ONE.anonymous().get("//").expect(200);

        String policy = page.header("Content-Security-Policy").orElseThrow();
        assertThat(policy).containsPattern("img-src[^;]*" + STORE.address());
        assertThat(policy).containsPattern("connect-src[^;]*" + STORE.address());
    }

    private static Map<String, String> settings() {
        return Map.of(
                "commissary.images.s3.bucket",
                BUCKET,
                "commissary.images.s3.endpoint",
                STORE.address().toString(),
                "commissary.images.aws.access-key",
                S3Proxy.ACCESS_KEY,
                "commissary.images.aws.secret-key",
                S3Proxy.SECRET_KEY,
                "commissary.images.public-url",
                publicUrl());
    }

    private static String publicUrl() {
        return STORE.address() + "/" + BUCKET;
    }

    private static int put(JsonNode upload, Picture picture) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(upload.path("uploadUrl").asText()))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(picture.bytes()));
        upload.path("headers")
                .properties()
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
