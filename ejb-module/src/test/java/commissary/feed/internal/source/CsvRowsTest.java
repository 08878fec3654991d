package commissary.feed.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

    private static final @Nullable String[] HOSTILE = {
        null,
        "",
        "NULL",
        "null",
        "\"",
        "\"\"",
        "\"NULL\"",
        "\n",
        "\r",
        "\r\n",
        ",",
        "<br />",
        "#2006 - MySQL server has gone away",
        "a,\"b\"\nc\r\n,d",
        "\uFEFF",
        "\t ",
        "é",
        "\u0000",
        "🧇",
        "𝒪𝓇𝒹ℯ𝓇",
        "0",
        "x".repeat(70_000)
    };

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Random random = new Random(20_261_121);
        for (int round = 0; round < 50; round++) {
            int columns = 1 + random.nextInt(6);
            List<List<@Nullable String>> rows = new ArrayList<>();
            for (int row = 0; row < 40; row++) {
                List<@Nullable String> values = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    values.add(random.nextInt(3) > 0 ? HOSTILE[random.nextInt(HOSTILE.length)] : anyText(random));
                }
                rows.add(values);
            }

            Path csv = write(columns, rows);

            assertThat(read(csv)).isEqualTo(rows);
        }
    }

    @Test
    void nothingIsLostWhereverTheFileIsCut() throws IOException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (@Nullable String value : HOSTILE) {
            if (value == null || value.length() < 100) {
                List<@Nullable String> row = new ArrayList<>();
                row.add(value);
                row.add("end");
                rows.add(row);
            }
        }
        byte[] whole = Files.readAllBytes(write(2, rows));

        for (int length = 0; length < whole.length; length++) {
            Path csv = Files.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, length));
            List<List<@Nullable String>> before;
            try {
                before = read(csv);
            } catch (SourceFailed e) {
                assertThat(e.code().value()).isIn("FEED_SOURCE_TRUNCATED", "FEED_SOURCE_NOT_UTF8");
                continue;
            }
            assertThat(rows.subList(0, before.size())).isEqualTo(before);
            assertThat(whole[length - 1]).isEqualTo((byte) '\n');
        }
    }

    @Test
    void aBareNullIsNullAndAQuotedOneIsText() throws IOException {
        Path csv = given("a,b,c\nNULL,\"NULL\",\n");

        try (CsvRows rows = CsvRows.open(csv)) {
            assertThat(rows.header()).containsExactly("a", "b", "c");
            assertThat(rows.next()).isTrue();
            assertThat(rows.get(0)).isNull();
            assertThat(rows.get(1)).isEqualTo("NULL");
            assertThat(rows.get(2)).isEmpty();
            assertThat(rows.line()).isEqualTo(2);
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void otherLineEndsAndAByteOrderMarkAreRead() throws IOException {
        assertThat(read(given("\uFEFFa,b\r\n1,\"2\"\r\n3,\r\n"))).containsExactly(List.of("1", "2"), List.of("3", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED, empty",
        "'a,b', TRUNCATED, line 1",
        "'a,b\n1,2', TRUNCATED, line 2",
        "'a,b\n1,\"2\"', TRUNCATED, line 2",
        "'a,b\n1,\"2', TRUNCATED, line 2",
        "'a,b\n1,\"2\n', TRUNCATED, line 2",
        "'a,b\n1,\"2\n3,4\n', TRUNCATED, line 2",
        "'a,b\n1,\"2\"\r', TRUNCATED, line 2",
        "'a,b\n1,', TRUNCATED, line 2",
        "'a,b\n1,2\n#2006 - MySQL server has gone away\n', TRUNCATED, '#2006'",
        "'a,b\n1,\"2\n\"\n3\n', ROW_LENGTH, line 4",
        "'a,b\n1,2,3\n', ROW_LENGTH, line 2",
        "'a,b\n1,2\n\n', ROW_LENGTH, line 3",
        "'<!DOCTYPE html>\n<html>\n', HTML, line 1",
        "'a,b\n1,2\n<br />\n<b>Fatal error</b>', HTML, line 3",
        "'a,b\n1,\"2\"<br />\n', HTML, line 2",
        "'a,b\n1,\"2\"x\n', MALFORMED, line 2",
        "'a,b\n1,2\"x\n', MALFORMED, line 2",
        "'a,b\n1,2\r3\n', MALFORMED, line 2",
        "'a,a\n1,2\n', HEADER_CHANGED, same name",
        "'a,\n1,2\n', HEADER_CHANGED, no name"
    })
    void whatIsNotWholeIsRefusedByName(String text, SourceFault fault, String place) throws IOException {
        Path csv = given(text);

        assertThatThrownBy(() -> read(csv)).isInstanceOfSatisfying(SourceFailed.class, failure -> {
            assertThat(failure.code().value()).isEqualTo(fault.code());
            assertThat(failure).message().containsIgnoringCase(place);
        });
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path csv = Files.write(folder.resolve("bytes.csv"), new byte[] {'a', '\n', (byte) 0xC3, '\n'});

        assertThatThrownBy(() -> read(csv)).isInstanceOfSatisfying(SourceFailed.class, failure -> assertThat(
                        failure.code().value())
                .isEqualTo("FEED_SOURCE_NOT_UTF8"));
    }

    @Test
    void aQuoteThatNeverClosesDoesNotFillTheMemory() throws IOException {
        Path csv = folder.resolve("open.csv");
        try (Writer writer = Files.newBufferedWriter(csv)) {
            writer.write("a,b\n1,\"");
            for (int i = 0; i < CsvRows.MAX_RECORD / 1_000 + 1; i++) {
                writer.write("x".repeat(1_000));
            }
        }

        assertThatThrownBy(() -> read(csv)).isInstanceOfSatisfying(SourceFailed.class, failure -> assertThat(
                        failure.code().value())
                .isEqualTo("FEED_SOURCE_TOO_LARGE"));
    }

    private Path given(String text) throws IOException {
        return Files.writeString(folder.resolve("given.csv"), text);
    }

    private Path write(int columns, List<List<@Nullable String>> rows) throws IOException {
        Path csv = folder.resolve("written.csv");
        try (CsvWriter writer = CsvWriter.create(csv)) {
            for (int column = 0; column < columns; column++) {
                writer.value("c" + column);
            }
            writer.end();
            for (List<@Nullable String> row : rows) {
                for (@Nullable String value : row) {
                    writer.value(value);
                }
                writer.end();
            }
        }
        return csv;
    }

    private static List<List<@Nullable String>> read(Path csv) {
        List<List<@Nullable String>> read = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(csv)) {
            while (rows.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 0; column < rows.header().size(); column++) {
                    row.add(rows.get(column));
                }
                read.add(row);
            }
        }
        return read;
    }

    private static String anyText(Random random) {
        byte[] bytes = new byte[random.nextInt(12)];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
