package commissary.testdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Public data that is not part of the project; tests that need it are skipped, saying so, where it is absent. */
public final class TestData {

    private TestData() {}

    /** A file below the folder that {@code COMMISSARY_TEST_DATA} or {@code commissary.test-data} names. */
    public static Path file(String name) {
        Optional<Path> file = find(name);
        assumeTrue(
                file.isPresent(),
                "Skipped: there is no " + name + " where COMMISSARY_TEST_DATA or commissary.test-data points");
        return file.orElseThrow();
    }

    /** The same for those who have something else to go by where it is absent. */
    public static Optional<Path> find(String name) {
        return Stream.of(System.getProperty("commissary.test-data", ""), System.getenv("COMMISSARY_TEST_DATA"))
                .filter(folder -> folder != null && !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** What the file holds, unpacked if its name ends with {@code .gz}. */
    public static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
