package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new data folder. All are siblings, so PostgreSQL is unpacked once. */
final class TestFolder {
    private static final Path PARENT = Path.of("target", "databases");

    private TestFolder() {}

    static Path make() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(PARENT), "data")
                .toAbsolutePath();
    }
}
