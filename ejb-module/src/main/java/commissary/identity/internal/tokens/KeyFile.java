package commissary.identity.internal.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret that is made once and then kept in a file which only the server's own user can read. */
final class KeyFile {

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    /** The secret; two servers that start at once over one folder agree on it. */
    String readOrMake(Supplier<String> maker) {
        try {
            if (Files.notExists(path)) {
                make(maker.get());
            }
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + path + " can neither be read nor made", e);
        }
    }

    /** Whole or not at all: written aside, then linked, which fails if somebody else was first. */
    private void make(String secret) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path aside = Files.createTempFile(
                path.toAbsolutePath().getParent(),
                path.getFileName() + ".",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(aside, secret + "\n");
            Files.createLink(path, aside);
        } catch (FileAlreadyExistsException e) {
            // The other server's key holds.
        } finally {
            Files.delete(aside);
        }
    }
}
