package commissary.shop.images.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.config.GivenSettings;
import commissary.shared.DomainException;
import commissary.shop.images.ImageFiles.SignedUpload;
import commissary.shop.images.internal.files.Bucket.Promise;
import commissary.shop.images.internal.files.FolderBucket;
import commissary.shop.images.internal.files.ImageName;
import commissary.shop.images.internal.files.UploadSignature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may put a picture into the folder. */
class ImageFileServiceTest {

    private static final Instant EXPIRES = Instant.parse("2026-11-21T12:00:00Z");

    private final Path root;

    ImageFileServiceTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void anAddressHoldsUntilItExpires() throws IOException {
        files(EXPIRES.minusMillis(1)).receive(address("one"), "image/png", body("one"));

        refused("UPLOAD_EXPIRED", files(EXPIRES), address("one"), "image/png");
    }

    @Test
    void everyPartOfAnAddressIsSigned() throws IOException {
        SignedUpload good = address("one");
        ImageFileService files = files(EXPIRES.minusSeconds(60));
        String v = good.version();
        String p = good.productId();
        String t = good.contentType();
        String e = good.expires();
        String s = good.signature();

        String wrong = "UPLOAD_SIGNATURE_WRONG";
        refused(wrong, files, new SignedUpload(ImageName.newVersion(), p, t, good.size(), e, s), "image/png");
        refused(wrong, files, new SignedUpload(v, "8", t, good.size(), e, s), "image/png");
        refused(wrong, files, new SignedUpload(v, p, "image/jpeg", good.size(), e, s), "image/jpeg");
        refused(wrong, files, new SignedUpload(v, p, t, "4", e, s), "image/png");
        refused(wrong, files, new SignedUpload(v, p, t, good.size(), e + "0", s), "image/png");
        refused(wrong, files, new SignedUpload(v, p, t, good.size(), e, s.substring(1)), "image/png");
        refused(wrong, files, new SignedUpload(v, p, t, good.size(), e, ""), "image/png");
        refused("IMAGE_TYPE_MISMATCH", files, good, "image/jpeg");
        files.receive(good, "image/png; charset=binary", body("one"));
    }

    @Test
    void theKeyOfAnotherInstallationSignsOtherwise() {
        SignedUpload foreign = parsed(new FolderBucket(config(), signature("theirs"))
                .uploadDoor(new Promise(ImageName.newVersion(), 7, "image/png", 3, EXPIRES))
                .url());

        refused("UPLOAD_SIGNATURE_WRONG", files(EXPIRES.minusSeconds(60)), foreign, "image/png");
    }

    @Test
    void whereABucketTakesUploadsTheFolderTakesNone() {
        ImagesConfig s3 = new ImagesConfig(new GivenSettings(Map.of(
                "commissary.images.folder", root.toString(),
                "commissary.images.s3.bucket", "pictures",
                "commissary.images.public-url", "https://cdn.example/shop")));
        ImageFileService files = new ImageFileService(
                new FolderBucket(s3, signature("ours")), signature("ours"), s3, clock(EXPIRES.minusSeconds(60)));

        refused("UPLOAD_NOT_FOUND", files, address("one"), "image/png");
        assertThat(files.pictureOrigins()).containsExactly("https://cdn.example");
        assertThat(files.uploadOrigins()).containsExactly("https://s3.us-east-1.amazonaws.com");
    }

    private SignedUpload address(String body) {
        Promise promise = new Promise("aaaaaaaaaaaaaaaaaaaa", 7, "image/png", body.length(), EXPIRES);
        return parsed(new FolderBucket(config(), signature("ours"))
                .uploadDoor(promise)
                .url());
    }

    private static SignedUpload parsed(String url) {
        URI address = URI.create(url);
        Map<String, String> query = Arrays.stream(address.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return new SignedUpload(
                address.getPath().replaceFirst(".*/", ""),
                query.getOrDefault("product", ""),
                query.getOrDefault("type", ""),
                query.getOrDefault("size", ""),
                query.getOrDefault("expires", ""),
                query.getOrDefault("signature", ""));
    }

    private ImageFileService files(Instant now) {
        return new ImageFileService(
                new FolderBucket(config(), signature("ours")), signature("ours"), config(), clock(now));
    }

    private ImagesConfig config() {
        return new ImagesConfig(new GivenSettings(Map.of("commissary.images.folder", root.toString())));
    }

    /** Stands in for the code that only this installation can make. */
    private static UploadSignature signature(String key) {
        return new UploadSignature((purpose, text) ->
                (key + purpose + new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static void refused(String code, ImageFileService files, SignedUpload upload, String contentType) {
        assertThatThrownBy(() -> files.receive(upload, contentType, body("one")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        failure -> assertThat(failure.code().value()).isEqualTo(code));
    }

    private static ByteArrayInputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
