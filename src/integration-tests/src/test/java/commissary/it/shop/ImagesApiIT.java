package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import commissary.it.world.Patience;
import commissary.it.world.Site;
import java.awt.image.BufferedImage;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Pictures of products: promised, put, attached, shown, taken away; and everything that is refused on the way. */
@BesideOthers
class ImagesApiIT {

    private static final int BLUE = 0xFF0000FF;
    private static final int RED = 0xFFFF0000;

    private final Person seller = Goods.seller();
    private final Goods goods = Goods.of(seller);
    private final Api reader = Person.anybody().api();
    private final long product = goods.add().path("id").longValue();

    @Test
    void aPictureIsPutAttachedAndSoonThereInThreeSizes() {
        JsonNode attached = attach(put(Picture.png(2400, 1200)));

        JsonNode image = attached.at("/images/0");
        assertThat(attached.path("imageUrl")).isEqualTo(image.path("imageUrl"));
        assertThat(image.path("width").intValue()).isEqualTo(2000);
        assertThat(image.path("height").intValue()).isEqualTo(1000);
        JsonNode ready = awaitReady(reader).at("/images/0");
        assertThat(ready.path("imageUrl")).isEqualTo(image.path("imageUrl"));
        assertPicture(ready.path("imageUrl").asText(), 2000, 1000);
        assertPicture(ready.path("largeUrl").asText(), 1200, 600);
        assertPicture(ready.path("mediumUrl").asText(), 480, 240);
        assertPicture(ready.path("smallUrl").asText(), 160, 80);
    }

    @Test
    void listsShowPicturesToo() {
        attach(put(Picture.jpeg(300, 200)));
        ObjectNode ready = (ObjectNode) awaitReady(seller.api());
        ready.remove("recommendations");

        JsonNode listed = reader.get("/products?category=" + goods.category())
                .expect(200)
                .list()
                .get(0);

        assertThat(listed).isEqualTo(ready);
        assertThat(listed.at("/images/0/smallUrl").asText()).endsWith("-small.jpg");
    }

    @Test
    void aPictureMayBeKeptForEverAndIsNotSentTwice() {
        String path = attach(put(Picture.png(40, 30))).path("imageUrl").asText();

        Answer first = Api.anonymous().get("/" + path).expect(200);
        String tag = first.header("ETag").orElseThrow();
        Answer again = Api.anonymous().with("If-None-Match", tag).get("/" + path);
        Answer head = Api.anonymous().send("HEAD", "/" + path, BodyPublishers.noBody());

        assertThat(first.header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(first.header("Content-Type")).contains("image/png");
        assertThat(first.header("X-Content-Type-Options")).contains("nosniff");
        again.expect(304);
        assertThat(again.header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(head.expect(200).header("Content-Length")).isEqualTo(first.header("Content-Length"));
    }

    @Test
    void theLatestIsTheFirstAndAnotherCanBeChosen() {
        String older = attach(put(Picture.png(20, 20))).path("imageUrl").asText();
        JsonNode both = attach(put(Picture.jpeg(30, 20)));
        assertThat(both.at("/images/1/imageUrl").asText()).isEqualTo(older);

        JsonNode swapped = attach(older);
        JsonNode same = attach(older);

        assertThat(swapped.path("imageUrl").asText()).isEqualTo(older);
        assertThat(swapped.at("/images/1/imageUrl")).isEqualTo(both.path("imageUrl"));
        assertThat(same.findValuesAsText("imageUrl")).isEqualTo(swapped.findValuesAsText("imageUrl"));
    }

    @Test
    void aPictureThatIsTakenAwayIsGone() {
        attach(put(Picture.png(50, 50)));
        JsonNode image = awaitReady(seller.api()).at("/images/0");
        String path = "/products/" + product + "/images/" + image.path("id").longValue();

        JsonNode without = seller.api().delete(path).expect(200).data();

        assertThat(without.has("imageUrl")).isFalse();
        assertThat(without.path("images")).isEmpty();
        assertThat(reader.get("/products/" + product).data().path("images")).isEmpty();
        for (String size : List.of("imageUrl", "smallUrl", "mediumUrl", "largeUrl")) {
            Patience.await("that the file is gone")
                    .until(() -> read(image.path(size).asText()).status() == 404);
        }
        seller.api().delete(path).expectFailure(404, "IMAGE_NOT_FOUND");
    }

    @Test
    void whatDeletesAProductDeletesItsPictures() {
        String path = attach(put(Picture.png(50, 50))).path("imageUrl").asText();
        read(path).expect(200);

        seller.api().delete("/products/" + product).expect(200);

        Patience.await("that the file is gone").until(() -> read(path).status() == 404);
    }

    @Test
    void aPngUnderTheNameOfAJpegIsRefused() {
        attach(put(Picture.png(60, 60)));

        String url = put(Picture.png(60, 60).saidToBe("image/jpeg"));

        attaching(url).expectFailure(422, "IMAGE_TYPE_MISMATCH");
        assertThat(reader.get("/products/" + product).data().path("images")).hasSize(1);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        attach(put(Picture.png(60, 60)));

        attaching(put(Picture.svgWithScript())).expectFailure(422, "IMAGE_UNREADABLE");
        offer("image/svg+xml", 100).expectFailure(422, "IMAGE_TYPE_REFUSED");
        byte[] half = Arrays.copyOf(Picture.jpeg(600, 600).bytes(), 900);
        attaching(put(new Picture("image/jpeg", half))).expectFailure(422, "IMAGE_UNREADABLE");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() {
        attach(put(Picture.bomb(2_000)));

        Answer refused = attaching(put(Picture.bomb(20_000))).expectFailure(422, "IMAGE_TOO_MANY_PIXELS");

        assertThat(refused.json().at("/details/width").intValue()).isEqualTo(20_000);
    }

    @Test
    void whatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        Picture good = Picture.png(60, 60);
        attach(put(good));

        offer("image/png", 6_000_000).expectFailure(413, "IMAGE_TOO_LARGE");
        JsonNode upload = offer("image/png", good.bytes().length).data();
        putTo(upload, new Picture("image/png", new byte[6_000_000])).expectFailure(413, "IMAGE_TOO_LARGE");
        attach(upload, good);
    }

    @Test
    void whatBreaksOffMayBePutAgain() {
        Picture good = Picture.png(60, 60);
        JsonNode upload = offer("image/png", good.bytes().length + 1).data();

        putTo(upload, good).expectFailure(422, "UPLOAD_INCOMPLETE");

        putTo(upload, new Picture("image/png", Arrays.copyOf(good.bytes(), good.bytes().length + 1)))
                .expect(200);
    }

    @Test
    void aSecondPutIsRefused() {
        Picture good = Picture.png(60, 60);
        JsonNode upload = offer("image/png", good.bytes().length).data();
        putTo(upload, good).expect(200);

        putTo(upload, good).expectFailure(409, "UPLOAD_USED");

        attaching(upload.path("imageUrl").asText()).expect(200);
        putTo(upload, good).expectFailure(409, "UPLOAD_USED");
    }

    @Test
    void anAlteredAddressIsRefused() {
        Picture good = Picture.png(60, 60);
        JsonNode upload = offer("image/png", good.bytes().length).data();
        String url = upload.path("uploadUrl").asText();

        for (String altered : List.of(
                url.replace("product=" + product, "product=" + (product + 1)),
                url.replace("size=", "size=1"),
                url.replace("type=image%2Fpng", "type=image%2Fjpeg"),
                url.replace("expires=1", "expires=9"),
                url.replaceFirst("uploads/.", "uploads/" + (url.contains("uploads/a") ? "b" : "a")),
                url.replaceFirst("&signature=.*", ""),
                url + "A")) {
            assertThat(altered).isNotEqualTo(url);
            putTo(altered, good).expectFailure(403, "UPLOAD_SIGNATURE_WRONG");
        }
        putTo(upload, good.saidToBe("image/jpeg")).expectFailure(422, "IMAGE_TYPE_MISMATCH");
        attach(upload, good);
    }

    /** Nobody waits an hour: the test signs as the server does, once for the future and once for the past. */
    @Test
    void anExpiredAddressIsRefused() {
        Picture good = Picture.png(60, 60);
        JsonNode upload = offer("image/png", good.bytes().length).data();
        long expires = Instant.parse(upload.path("expiresAt").asText()).getEpochSecond();
        assertThat(Instant.now().plusSeconds(3_700).getEpochSecond()).isGreaterThan(expires);
        assertThat(expires).isGreaterThan(Instant.now().plusSeconds(3_500).getEpochSecond());

        putTo(signed(upload, good, Instant.now().getEpochSecond() - 1), good).expectFailure(403, "UPLOAD_EXPIRED");

        assertThat(signed(upload, good, expires))
                .isEqualTo(upload.path("uploadUrl").asText());
        putTo(signed(upload, good, Instant.now().getEpochSecond() + 60), good).expect(200);
        attaching(upload.path("imageUrl").asText()).expect(200);
    }

    @Test
    void onlyAnAddressOfThisProductIsAttached() {
        JsonNode upload = offer("image/png", 100).data();
        attaching(upload.path("imageUrl").asText()).expectFailure(409, "IMAGE_NOT_UPLOADED");
        long other = goods.add().path("id").longValue();
        String good = put(Picture.png(60, 60));

        seller.api().put("/products/" + other, Json.object("imageUrl", good)).expectFailure(422, "IMAGE_NOT_OURS");
        attaching("https://elsewhere.example/a.png").expectFailure(422, "IMAGE_NOT_OURS");
        attaching("/images/products/" + product + "-aaaaaaaaaaaaaaaaaaaa-full.png")
                .expectFailure(422, "IMAGE_NOT_OURS");
        attach(good);
    }

    @Test
    void onlyItsKeepersTouchAProductsPictures() {
        long foreign = Goods.of(Person.admin()).add().path("id").longValue();
        JsonNode wish = Json.object("contentType", "image/png", "size", 100);

        seller.api().post("/products/" + foreign + "/image/upload-url", wish).expectFailure(403, "FORBIDDEN");
        seller.api().delete("/products/" + foreign + "/images/1").expectFailure(403, "FORBIDDEN");
        seller.api()
                .put("/products/" + foreign, Json.object("imageUrl", put(Picture.png(9, 9))))
                .expectFailure(403, "FORBIDDEN");
        Person.admin()
                .api()
                .post("/products/" + product + "/image/upload-url", wish)
                .expect(200);
    }

    @Test
    void nothingElseOfTheFolderIsServed() {
        Picture good = Picture.png(60, 60);
        String shown = attach(put(good)).path("imageUrl").asText();
        String version = shown.replaceFirst(".*-([a-z2-7]{20})-.*", "$1");
        read(shown).expect(200);

        read("/images/uploads/" + version).expect(404);
        assertThat(read("/images/products/../uploads/" + version).status()).isIn(400, 404);
        assertThat(read("/images/products/%2e%2e/uploads/" + version).status()).isIn(400, 404);
        read(shown.replace("full", "huge")).expect(404);
        read("/images/").expect(404);
    }

    private JsonNode attach(String imageUrl) {
        return attaching(imageUrl).expect(200).data();
    }

    private void attach(JsonNode upload, Picture picture) {
        putTo(upload, picture).expect(200);
        attaching(upload.path("imageUrl").asText()).expect(200);
    }

    private Answer attaching(String imageUrl) {
        return seller.api().put("/products/" + product, Json.object("imageUrl", imageUrl));
    }

    /** Puts it where it is promised a place, and tells by what it is attached. */
    private String put(Picture picture) {
        JsonNode upload = offer(picture.contentType(), picture.bytes().length).data();
        putTo(upload, picture).expect(200);
        return upload.path("imageUrl").asText();
    }

    private Answer offer(String contentType, long size) {
        return seller.api()
                .post(
                        "/products/" + product + "/image/upload-url",
                        Json.object("contentType", contentType, "size", size));
    }

    private static Answer putTo(JsonNode upload, Picture picture) {
        return putTo(upload.path("uploadUrl").asText(), picture);
    }

    private static Answer putTo(String url, Picture picture) {
        return Api.anonymous()
                .with("Content-Type", picture.contentType())
                .send("PUT", "/" + url, BodyPublishers.ofByteArray(picture.bytes()));
    }

    private JsonNode awaitReady(Api as) {
        Patience.await("that the sizes are made and seen").until(() -> as.get("/products/" + product)
                .data()
                .at("/images/0/ready")
                .booleanValue());
        return as.get("/products/" + product).data();
    }

    private static Answer read(String path) {
        return Api.anonymous().get("/" + path);
    }

    private static void assertPicture(String path, int width, int height) {
        BufferedImage image = Picture.decoded(Api.anonymous().open("/" + path));
        assertThat(image.getWidth()).as(path).isEqualTo(width);
        assertThat(image.getHeight()).as(path).isEqualTo(height);
        assertThat(image.getRGB(2, 2)).as(path).isEqualTo(BLUE);
        assertThat(image.getRGB(width - 2, height - 2)).as(path).isEqualTo(RED);
    }

    /** The address of the upload as the server would have written it for another time. */
    private String signed(JsonNode upload, Picture picture, long expires) {
        String url = upload.path("uploadUrl").asText();
        String version = url.replaceFirst(".*/uploads/([a-z2-7]{20})\\?.*", "$1");
        String text = String.join(
                "\n",
                version,
                Long.toString(product),
                picture.contentType(),
                Integer.toString(picture.bytes().length),
                Long.toString(expires));
        byte[] key = hmac(Site.JWT_SECRET.getBytes(StandardCharsets.UTF_8), "images.upload");
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, text));
        return url.replaceFirst("expires=\\d+", "expires=" + expires)
                .replaceFirst("signature=.*", "signature=" + signature);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
