package commissary.shop.images.internal.files;

import commissary.shared.Conflict;
import commissary.shared.Rejected;
import commissary.shared.TooLarge;
import commissary.shop.images.ImageFiles.SignedUpload;
import commissary.shop.images.internal.ImagesConfig;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files in a folder. Each is written aside, forced to the disk and then named, so that a file of a good name is whole
 * whatever happens.
 */
@Dependent
public class FolderBucket implements Bucket {

    private static final String ASIDE = "aside";
    private static final int FOLDERS = 1_000;

    private final Path root;
    private final String publicBase;
    private final UploadSignature signature;

    @Inject
    public FolderBucket(ImagesConfig config, UploadSignature signature) {
        this.root = config.folder().toAbsolutePath();
        this.publicBase = config.publicUrl().map(Addresses::base).orElse("/images/");
        this.signature = signature;
    }

    @Override
    public Door uploadDoor(Promise promise) {
        SignedUpload signed = signature.sign(promise);
        String url = "/api/v1/uploads/%s?product=%s&type=%s&size=%s&expires=%s&signature=%s"
                .formatted(
                        signed.version(),
                        signed.productId(),
                        URLEncoder.encode(signed.contentType(), StandardCharsets.UTF_8),
                        signed.size(),
                        signed.expires(),
                        signed.signature());
        return new Door(url, Map.of("Content-Type", promise.contentType()));
    }

    /**
     * Takes an upload, once.
     *
     * @param size how many bytes there must be
     * @throws Conflict {@code UPLOAD_USED}
     */
    public void receive(String version, long size, InputStream body) throws IOException {
        Path target = path(ImageName.uploadKey(version));
        if (Files.exists(target)) {
            throw used();
        }
        Path aside = aside();
        try {
            writeAside(aside, file -> copy(body, file, size));
            Files.createDirectories(folderOf(target));
            // Unlike a renamed file, a link never takes the place of one that came first.
            Files.createLink(target, aside);
            force(folderOf(target));
        } catch (FileAlreadyExistsException e) {
            throw used();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public Optional<byte[]> read(String key, int maxBytes) {
        try (InputStream file = Files.newInputStream(path(key))) {
            return Optional.of(file.readNBytes(maxBytes + 1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(String key, byte[] bytes, String contentType) {
        try {
            Path target = path(key);
            Path aside = aside();
            Files.createDirectories(folderOf(target));
            try {
                writeAside(aside, file -> file.write(bytes));
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
            force(folderOf(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(List<String> keys) {
        try {
            for (String key : keys) {
                Files.deleteIfExists(path(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String publicBase() {
        return publicBase;
    }

    /** Where the file of a picture is, if there is one. */
    public Optional<Path> file(ImageName name) {
        return Optional.of(path(name.key())).filter(Files::isRegularFile);
    }

    /** Forgets what was begun before and never got its name, since its server died. */
    public void forgetUnfinished(Instant before) throws IOException {
        Path folder = root.resolve(ASIDE);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void writeAside(Path aside, Writing writing) throws IOException {
        try (FileChannel file = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writing.to(Channels.newOutputStream(file));
            file.force(true);
        }
    }

    /** Writes a file's content. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream file) throws IOException;
    }

    private static Conflict used() {
        return new Conflict("UPLOAD_USED", "Something was put there already; ask for another upload");
    }

    private static void copy(InputStream body, OutputStream file, long size) throws IOException {
        byte[] buffer = new byte[8192];
        long left = size;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new TooLarge("IMAGE_TOO_LARGE", "There are more bytes than were announced", Map.of("size", size));
            }
            file.write(buffer, 0, read);
        }
        if (left > 0) {
            throw new Rejected(
                    "UPLOAD_INCOMPLETE", "There are fewer bytes than were announced", Map.of("missing", left));
        }
    }

    private Path aside() throws IOException {
        return Files.createDirectories(root.resolve(ASIDE))
                .resolve(UUID.randomUUID().toString());
    }

    /** Pictures lie in a thousand folders, since one with millions of files is a burden to those who back it up. */
    private Path path(String key) {
        Optional<ImageName> name = ImageName.ofKey(key);
        return name.isEmpty()
                ? root.resolve(key)
                : root.resolve("products")
                        .resolve(Long.toString(name.get().productId() % FOLDERS))
                        .resolve(key.substring(key.indexOf('/') + 1));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /** A name is on the disk only once its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
