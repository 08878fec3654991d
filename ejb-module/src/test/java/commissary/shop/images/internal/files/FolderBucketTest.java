package commissary.shop.images.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.platform.config.GivenSettings;
import commissary.shared.DomainException;
import commissary.shop.images.internal.ImagesConfig;
import commissary.shop.images.internal.picture.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures kept in a folder. */
class FolderBucketTest {

    private static final String KEY = "products/1007-aaaaaaaaaaaaaaaaaaaa-full.png";

    private final Path root;

    FolderBucketTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void whatIsWrittenIsReadAndReplacedAndDeleted() {
        FolderBucket bucket = bucket();

        bucket.write(KEY, bytes("one"), "image/png");
        bucket.write(KEY, bytes("other"), "image/png");

        assertThat(bucket.read(KEY, 100)).hasValue(bytes("other"));
        assertThat(bucket.file(ImageName.ofKey(KEY).orElseThrow()))
                .hasValue(root.resolve("products/7/1007-aaaaaaaaaaaaaaaaaaaa-full.png"));
        bucket.delete(List.of(KEY, "products/8-aaaaaaaaaaaaaaaaaaaa-full.png"));
        assertThat(bucket.read(KEY, 100)).isEmpty();
        assertThat(bucket.file(ImageName.ofKey(KEY).orElseThrow())).isEmpty();
    }

    @Test
    void ofALongFileNoMoreIsReadThanShowsThatItIsTooLong() {
        bucket().write(KEY, new byte[1_000], "image/png");

        assertThat(bucket().read(KEY, 10).orElseThrow()).hasSize(11);
    }

    @Test
    void anUploadIsTakenOnce() throws IOException {
        String version = ImageName.newVersion();

        bucket().receive(version, 3, body("one"));

        refused("UPLOAD_USED", version, 3, body("two"));
        assertThat(bucket().read(ImageName.uploadKey(version), 100)).hasValue(bytes("one"));
        assertThat(aside()).isEmpty();
    }

    @Test
    void ofManyAtOnceOneIsTaken() throws Exception {
        int many = 16;
        String version = ImageName.newVersion();
        CountDownLatch all = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Boolean>> takings = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> {
                        all.countDown();
                        all.await();
                        try {
                            bucket().receive(version, 5, body("%05d".formatted(i)));
                            return true;
                        } catch (DomainException e) {
                            return false;
                        }
                    }))
                    .toList();

            int taken = 0;
            for (Future<Boolean> taking : takings) {
                taken += taking.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
            assertThat(aside()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsNotAsLongAsItWasAnnouncedLeavesNothing() throws IOException {
        String version = ImageName.newVersion();

        refused("IMAGE_TOO_LARGE", version, 3, body("four"));
        refused("UPLOAD_INCOMPLETE", version, 5, body("four"));
        assertThatThrownBy(() -> bucket().receive(version, 5, broken())).isInstanceOf(IOException.class);

        assertThat(bucket().read(ImageName.uploadKey(version), 100)).isEmpty();
        assertThat(aside()).isEmpty();
        bucket().receive(version, 4, body("four"));
    }

    @Test
    void whatAServerLeftWhenItDiedIsForgotten() throws IOException {
        Path old = Files.createDirectories(root.resolve("aside")).resolve("old");
        Path young = root.resolve("aside/young");
        Files.writeString(old, "half");
        Files.writeString(young, "half");
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(now.plusSeconds(1)));

        bucket().forgetUnfinished(now);

        assertThat(aside()).containsExactly(young);
    }

    @Test
    void namesSayWhatTheyAreOrNothing() {
        ImageName name = new ImageName(1007, "aaaaaaaaaaaaaaaaaaaa", ImageSize.FULL, Format.PNG);

        assertThat(ImageName.ofKey(KEY)).hasValue(name);
        assertThat(name.key()).isEqualTo(KEY);
        assertThat(ImageName.newVersion()).matches("[a-z2-7]{20}").isNotEqualTo(ImageName.newVersion());
        for (String bad : List.of(
                "uploads/aaaaaaaaaaaaaaaaaaaa",
                "products/../uploads/aaaaaaaaaaaaaaaaaaaa",
                "products/0-aaaaaaaaaaaaaaaaaaaa-full.png",
                "products/7-aaaaaaaaaaaaaaaaaaaa-full.svg",
                "products/7-aaaaaaaaaaaaaaaaaaaa-huge.png",
                "products/7-AAAAAAAAAAAAAAAAAAAA-full.png",
                "x" + KEY,
                KEY + "x")) {
            assertThat(ImageName.ofKey(bad)).as(bad).isEmpty();
        }
        assertThatThrownBy(() -> ImageName.uploadKey("../secret")).isInstanceOf(IllegalArgumentException.class);
    }

    private FolderBucket bucket() {
        ImagesConfig config = new ImagesConfig(new GivenSettings(Map.of("commissary.images.folder", root.toString())));
        return new FolderBucket(config, new UploadSignature((purpose, text) -> text));
    }

    private void refused(String code, String version, long size, InputStream body) {
        assertThatThrownBy(() -> bucket().receive(version, size, body))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        failure -> assertThat(failure.code().value()).isEqualTo(code));
    }

    private List<Path> aside() throws IOException {
        try (var files = Files.list(root.resolve("aside"))) {
            return files.toList();
        }
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The client has left");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
