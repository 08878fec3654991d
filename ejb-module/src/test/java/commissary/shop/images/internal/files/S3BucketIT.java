package commissary.shop.images.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.shared.Unavailable;
import commissary.shop.images.internal.AwsCalls;
import commissary.shop.images.internal.ImagesConfig;
import commissary.shop.images.internal.files.Bucket.Door;
import commissary.shop.images.internal.files.Bucket.Promise;
import commissary.testdata.S3Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Pictures kept in a bucket, over the real protocol. */
class S3BucketIT {

    private static final String NAME = "pictures";
    private static final String KEY = "products/7-aaaaaaaaaaaaaaaaaaaa-full.png";

    private static final S3Proxy PROXY = S3Proxy.start();
    private static final S3Client OWNER = owner();

    private final RecordedSystems systems = new RecordedSystems();
    private final S3Bucket bucket =
            new S3Bucket(config(PROXY.address(), S3Proxy.SECRET_KEY), systems, Clock.systemUTC());

    @AfterAll
    static void stop() {
        OWNER.close();
        PROXY.close();
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void whatIsWrittenIsReadAndDeleted() {
        bucket.write(KEY, bytes("one"), "image/png");
        bucket.write(KEY, bytes("other"), "image/png");

        assertThat(bucket.read(KEY, 100)).hasValue(bytes("other"));
        assertThat(bucket.read(KEY, 2)).hasValue(bytes("oth"));
        HeadObjectResponse head =
                OWNER.headObject(request -> request.bucket(NAME).key(KEY));
        assertThat(head.contentType()).isEqualTo("image/png");
        assertThat(head.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
        bucket.delete(List.of(KEY, "products/8-aaaaaaaaaaaaaaaaaaaa-full.png"));
        assertThat(bucket.read(KEY, 100)).isEmpty();
        assertThat(systems.outcomes()).contains("ok", "received").doesNotContain("connection");
    }

    @Test
    void aClientPutsItsUploadThereByItselfOnce() throws Exception {
        String version = ImageName.newVersion();
        Door door = door(version, "one", Duration.ofHours(1));

        assertThat(put(door, door.headers(), "one")).isEqualTo(200);

        assertThat(bucket.read(ImageName.uploadKey(version), 100)).hasValue(bytes("one"));
        assertThat(put(door, door.headers(), "two")).isEqualTo(412);
        assertThat(bucket.read(ImageName.uploadKey(version), 100)).hasValue(bytes("one"));
    }

    @Test
    void anythingElseThanWhatWasPromisedIsRefused() throws Exception {
        String version = ImageName.newVersion();
        Door door = door(version, "one", Duration.ofHours(1));
        Map<String, String> otherType = new HashMap<>(door.headers());
        otherType.put("Content-Type", "text/html");
        Map<String, String> overwriting = new HashMap<>(door.headers());
        overwriting.remove("If-None-Match");
        Door elsewhere = new Door(door.url().replace(version, ImageName.newVersion()), door.headers());

        assertThat(put(door, otherType, "one")).isEqualTo(403);
        assertThat(put(door, overwriting, "one")).isGreaterThanOrEqualTo(400);
        assertThat(put(door, door.headers(), "longer")).isEqualTo(403);
        assertThat(put(elsewhere, door.headers(), "one")).isEqualTo(403);
        assertThat(bucket.read(ImageName.uploadKey(version), 100)).isEmpty();
        assertThat(put(door, door.headers(), "one")).isEqualTo(200);
    }

    @Test
    void anExpiredAddressIsRefused() throws Exception {
        Instant expires = Instant.now().plusSeconds(2);
        Door door = door(ImageName.newVersion(), "one", Duration.ofSeconds(2));

        Awaitility.await().until(() -> Instant.now().isAfter(expires.plusSeconds(1)));

        assertThat(put(door, door.headers(), "one")).isEqualTo(403);
    }

    @Test
    void aStoreThatIsAwayIsAskedThreeTimes() {
        try (S3Bucket away = new S3Bucket(
                config(URI.create("http://127.0.0.1:1"), S3Proxy.SECRET_KEY), systems, Clock.systemUTC())) {
            assertThatThrownBy(() -> away.read(KEY, 100)).isInstanceOf(Unavailable.class);
        }
        assertThat(systems.outcomes()).containsExactly("connection", "connection", "connection");
    }

    @Test
    void aStoreThatDoesNotKnowUsIsNotAskedAgain() {
        try (S3Bucket stranger = new S3Bucket(config(PROXY.address(), "wrong"), systems, Clock.systemUTC())) {
            assertThatThrownBy(() -> stranger.read(KEY, 100)).isInstanceOf(S3Exception.class);
        }
        assertThat(systems.outcomes()).hasSize(1);
    }

    private static S3Client owner() {
        ImagesConfig config = config(PROXY.address(), S3Proxy.SECRET_KEY);
        S3Client client = AwsCalls.prepare(S3Client.builder(), config.account(), config.s3Endpoint())
                .forcePathStyle(true)
                .build();
        client.createBucket(request -> request.bucket(NAME));
        return client;
    }

    private Door door(String version, String body, Duration lifetime) {
        return bucket.uploadDoor(new Promise(
                version, 7, "image/png", body.length(), Instant.now().plus(lifetime)));
    }

    private static int put(Door door, Map<String, String> headers, String body) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(door.url())).PUT(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return response.statusCode();
    }

    private static ImagesConfig config(URI endpoint, String secret) {
        return new ImagesConfig(new GivenSettings(Map.of(
                "commissary.images.s3.bucket",
                NAME,
                "commissary.images.s3.endpoint",
                endpoint.toString(),
                "commissary.images.public-url",
                "https://cdn.example",
                "commissary.images.aws.access-key",
                S3Proxy.ACCESS_KEY,
                "commissary.images.aws.secret-key",
                secret)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
