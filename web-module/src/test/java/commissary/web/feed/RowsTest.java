package commissary.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.web.download.Body;
import commissary.web.download.BytesBody;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever stands in the orders, it comes out of every form as it went in. */
class RowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS = List.of("id", "name", "a \"quoted\", name", "Größe\n2");
    private static final List<String> HOSTILE = List.of(
            "",
            "null",
            "NULL",
            ",",
            "\"",
            "\"\"",
            "a,b",
            "line\nbreak",
            "line\r\nbreak",
            "\r",
            "]}",
            "},{",
            "\\",
            "\\n",
            "😀𝄞",
            "Zoë\u0000\u0001\u001f\u007f\u2028\uFEFF",
            " blank ",
            "=1+1",
            "{\"id\":1}",
            "'");

    @RepeatedTest(40)
    void everyFormHoldsTheSameValues(RepetitionInfo run) throws IOException {
        List<ObjectNode> orders = orders(new Random(run.getCurrentRepetition()));
        String document = document(orders);

        List<JsonNode> fromLines = lines(text(new NdjsonRows(List.of(), false, 7), document));
        List<JsonNode> fromJson = new ArrayList<>();
        JSON.readTree(text(new JsonRows(COLUMNS, ""), document)).path("data").forEach(fromJson::add);
        List<List<@Nullable String>> fromCsv = CsvReader.read(text(new CsvRows(COLUMNS), document));

        assertThat(fromLines.subList(0, fromLines.size() - 1)).isEqualTo(orders);
        assertThat(fromJson).isEqualTo(orders);
        assertThat(fromCsv.get(0)).isEqualTo(COLUMNS);
        assertThat(fromCsv.subList(1, fromCsv.size()))
                .isEqualTo(orders.stream().map(RowsTest::texts).toList());
    }

    @RepeatedTest(10)
    void chosenColumnsComeInTheOrderThatWasAskedFor(RepetitionInfo run) throws IOException {
        List<ObjectNode> orders = orders(new Random(run.getCurrentRepetition()));
        List<String> chosen = List.of(COLUMNS.get(3), "id");

        JsonNode json = JSON.readTree(text(new JsonRows(chosen, ""), document(orders)));
        List<List<@Nullable String>> csv = CsvReader.read(text(new CsvRows(chosen), document(orders)));

        assertThat(json.path("count").intValue()).isEqualTo(orders.size());
        assertThat(csv.get(0)).isEqualTo(chosen);
        for (int i = 0; i < orders.size(); i++) {
            List<String> names = new ArrayList<>();
            json.path("data").path(i).fieldNames().forEachRemaining(names::add);
            assertThat(names).isEqualTo(chosen);
            assertThat(json.path("data").path(i).path(COLUMNS.get(3)))
                    .isEqualTo(orders.get(i).path(COLUMNS.get(3)));
            assertThat(csv.get(i + 1).get(1)).isEqualTo(orders.get(i).path("id").asText());
        }
    }

    @Test
    void numbersStayAsTheyAreWritten() throws IOException {
        String document = "{\"data\":[\n{\"id\":1,\"total\":10.50},\n{\"id\":2,\"total\":1E+3}\n]}\n";

        assertThat(text(new JsonRows(List.of("total"), ""), document))
                .isEqualTo("{\"data\":[\n{\"total\":10.50},\n{\"total\":1E+3}\n]}\n");
        assertThat(text(new CsvRows(List.of("total", "id")), document)).isEqualTo("total,id\r\n10.50,1\r\n1E+3,2\r\n");
    }

    @Test
    void noValueAndAnEmptyOneStayDifferentInCsv() throws IOException {
        String document = "{\"data\":[\n{\"a\":null,\"b\":\"\"},\n{\"a\":\"\",\"b\":null}\n]}\n";

        assertThat(text(new CsvRows(List.of("a", "b")), document)).isEqualTo("a,b\r\n,\"\"\r\n\"\",\r\n");
    }

    /** Many readers take an empty line for none. */
    @Test
    void aSingleColumnOfCsvHasNoEmptyLine() throws IOException {
        String document = "{\"data\":[\n{\"a\":null},\n{\"a\":\"\"},\n{\"a\":\"1\"}\n]}\n";

        assertThat(text(new CsvRows(List.of("a")), document)).isEqualTo("a\r\n\"\"\r\n\"\"\r\n1\r\n");
    }

    @Test
    void theProofIsOverAllThatStandsBefore() throws Exception {
        String text = text(new NdjsonRows(List.of("id"), false, 12), document(orders(new Random(1))));

        int proof = text.lastIndexOf("{\"_proof\"");
        JsonNode told = JSON.readTree(text.substring(proof)).path("_proof");
        assertThat(told.path("sha256").asText()).isEqualTo(sha256(text.substring(0, proof)));
        assertThat(told.path("rows").longValue())
                .isEqualTo(text.substring(0, proof).lines().count());
        assertThat(told.path("version").longValue()).isEqualTo(12);
    }

    @Test
    void changesTellWhatWasDeleted() throws Exception {
        String document =
                "{\"status\":\"success\",\"version\":9,\"since\":8,\"deleted\":[1,2],\"data\":[\n{\"id\":3}\n]}\n";

        String text = text(new NdjsonRows(List.of(), true, 9), document);

        List<JsonNode> lines = lines(text);
        assertThat(lines.get(0).path("_changes").path("deleted"))
                .isEqualTo(JSON.createArrayNode().add(1).add(2));
        assertThat(lines.get(1).path("id").intValue()).isEqualTo(3);
        assertThat(lines.get(2).path("_proof").path("rows").intValue()).isEqualTo(1);
        assertThat(lines.get(2).path("_proof").path("sha256").asText())
                .isEqualTo(sha256(text.substring(0, text.lastIndexOf("{\"_proof\""))));
    }

    @Test
    void noOrdersAreNoRows() throws IOException {
        String document = document(List.of());

        assertThat(JSON.readTree(text(new JsonRows(COLUMNS, ""), document)).path("data"))
                .isEmpty();
        assertThat(lines(text(new NdjsonRows(List.of(), false, 1), document))).hasSize(1);
        assertThat(CsvReader.read(text(new CsvRows(COLUMNS), document))).hasSize(1);
    }

    @Test
    void aDocumentThatIsCutIsNoticed() throws IOException {
        String document = document(orders(new Random(2)));
        String cut = document.substring(0, document.lastIndexOf('\n', document.length() - 4) + 1);

        assertThatThrownBy(() -> text(new NdjsonRows(List.of(), false, 1), cut)).isInstanceOf(EOFException.class);
    }

    /** Records of ten bytes go out by the hundred: what is sent would end with one of them. */
    @Test
    void csvOfADocumentThatIsCutIsNoCsv() throws IOException {
        String cut = "{\"data\":[\n" + "{\"ordernum\":\"12345678\"},\n".repeat(250);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();

        try (Body body = new RowsBody(new BytesBody(cut), new CsvRows(List.of("ordernum")))) {
            assertThatThrownBy(() -> send(body, sent)).isInstanceOf(EOFException.class);
        }

        String text = sent.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("ordernum\r\n12345678\r\n");
        assertThatThrownBy(() -> CsvReader.read(text)).isInstanceOf(StringIndexOutOfBoundsException.class);
    }

    private static List<ObjectNode> orders(Random random) {
        List<ObjectNode> orders = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            ObjectNode order = JSON.createObjectNode();
            order.put("id", random.nextInt(1_000_000));
            for (String column : COLUMNS.subList(1, COLUMNS.size())) {
                order.put(column, value(random));
            }
            orders.add(order);
        }
        return orders;
    }

    private static @Nullable String value(Random random) {
        int choice = random.nextInt(HOSTILE.size() + 3);
        if (choice < HOSTILE.size()) {
            return HOSTILE.get(choice);
        }
        if (choice == HOSTILE.size()) {
            return null;
        }
        String long_ = HOSTILE.get(random.nextInt(HOSTILE.size())) + "x";
        return long_.repeat(choice == HOSTILE.size() + 1 ? 3 : random.nextInt(40_000));
    }

    private static List<@Nullable String> texts(JsonNode order) {
        List<@Nullable String> texts = new ArrayList<>();
        order.forEach(value -> texts.add(value.isNull() ? null : value.asText()));
        return texts;
    }

    private static String document(List<ObjectNode> orders) {
        return "{\"status\":\"success\",\"count\":" + orders.size() + ",\"data\":[\n"
                + orders.stream().map(ObjectNode::toString).collect(Collectors.joining(",\n"))
                + (orders.isEmpty() ? "" : "\n") + "]}";
    }

    private static List<JsonNode> lines(String text) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    private static String text(Rows rows, String document) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Body body = new RowsBody(new BytesBody(document), rows)) {
            send(body, all);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static void send(Body body, ByteArrayOutputStream to) throws IOException {
        byte[] buffer = new byte[1000];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            to.write(buffer, 0, read);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
