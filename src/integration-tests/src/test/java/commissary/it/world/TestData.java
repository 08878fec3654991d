package commissary.it.world;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Public data that is not part of the project; tests that need it are skipped, saying so, where it is absent. */
public final class TestData {
    private TestData() {}

    /** A file below the folder that {@code COMMISSARY_TEST_DATA} or {@code commissary.test-data} names. */
    public static Path file(String name) {
        @Nullable String folder = System.getProperty("commissary.test-data", System.getenv("COMMISSARY_TEST_DATA"));
        assumeTrue(
                folder != null && !folder.isBlank(),
                "Skipped: neither COMMISSARY_TEST_DATA nor commissary.test-data names the folder of the test data");
        Path file = Path.of(String.valueOf(folder), name);
        assumeTrue(Files.exists(file), "Skipped: there is no " + file);
        return file;
    }
}
