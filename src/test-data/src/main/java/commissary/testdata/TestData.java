package commissary.testdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** The rows of a file of comma-separated values, without the header. */
    public static List<List<String>> rows(String name) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(file(name)), StandardCharsets.UTF_8))) {
            List<List<String>> rows = new ArrayList<>();
            String row = "";
            for (String line : lines.lines().skip(1).toList()) {
                row = row.isEmpty() ? line : row + "\n" + line;
                boolean isWhole = row.chars().filter(c -> c == '"').count() % 2 == 0;
                if (isWhole) {
                    rows.add(cells(row));
                    row = "";
                }
            }
            return rows;
        }
    }

    /** The values of a row. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isDoubled = c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (isDoubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
