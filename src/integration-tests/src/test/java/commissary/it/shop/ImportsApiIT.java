package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import commissary.it.world.Patience;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Products brought in as a file. */
@BesideOthers
class ImportsApiIT {

    private static final Set<String> OVER = Set.of("DONE", "FAILED");

    private final Api admin = Person.admin().api();
    private final String prefix = "F-" + UUID.randomUUID();

    @Test
    void aFileBecomesProductsThatAreFound() {
        String word = "Zibet" + prefix.replaceAll("[^a-f]", "");
        JsonNode done = awaitEnd(bring("sku,name,category,price,stock,attribute:colour\n" + prefix + "-1," + word
                + " pear,Imported > Fruit,3.20,5,green\n" + prefix + "-2," + word + ",Imported > Fruit,cheap,5,\n"));

        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("percent").intValue()).isEqualTo(100);
        assertThat(done.path("created").intValue()).isEqualTo(1);
        assertThat(done.path("refused").intValue()).isEqualTo(1);
        JsonNode found = Patience.await("it is found")
                .until(() -> admin.get("/products/search?q=" + word).list(), list -> list.size() == 1)
                .get(0);
        assertThat(found.path("sku").asText()).isEqualTo(prefix + "-1");
        assertThat(found.at("/attributes/colour").asText()).isEqualTo("green");
    }

    @Test
    void refusedRowsAreToldAndGivenBack() {
        JsonNode done =
                awaitEnd(bring("sku;name;category;price\n" + prefix + "-1;\"Nut; whole\";Imported;free\n;;;\n"));
        String at = "/imports/" + done.path("id").longValue();

        List<JsonNode> rows = admin.get(at + "/refused").list();
        assertThat(rows).extracting(row -> row.path("line").intValue()).containsExactly(2, 3);
        assertThat(rows.get(0).at("/errors/0/field").asText()).isEqualTo("price");
        Answer file = admin.get(at + "/refused.csv").expect(200);
        assertThat(file.text().lines().toList())
                .containsExactly(
                        "sku,name,category,price,errors",
                        prefix + "-1,Nut; whole,Imported,free,price must be a number such as 12.50",
                        ",,,,sku must be given");
    }

    @Test
    void aFileThatIsNoneSaysWhy() {
        JsonNode failed = awaitEnd(bring("number,name\n1,Pear\n"));

        assertThat(failed.path("state").asText()).isEqualTo("FAILED");
        assertThat(failed.path("error").asText()).isEqualTo("The column \"number\" is not known");
        send("").expectFailure(400, "VALIDATION_FAILED");
        admin.get("/imports/999999999").expectFailure(404, "IMPORT_NOT_FOUND");
    }

    @Test
    void aFileMayBeLargerThanOtherBodies() {
        int rows = 15_000;
        JsonNode done = awaitEnd(bring("sku,name,category,price,description\n"
                + IntStream.range(0, rows)
                        .mapToObj(n ->
                                prefix + "-" + n + ",Pear,Imported > Many,1," + "Sweet and soft. ".repeat(5) + "\n")
                        .collect(Collectors.joining())));

        assertThat(done.path("bytes").longValue()).isGreaterThan(1_500_000);
        assertThat(done.path("created").intValue()).isEqualTo(rows);
        assertThat(admin.get("/imports").list().get(0).path("id")).isEqualTo(done.path("id"));
    }

    private JsonNode bring(String csv) {
        return send(csv).expect(202).data();
    }

    private Answer send(String csv) {
        return admin.with("Content-Type", "text/csv")
                .send("POST", "/imports?kind=products&fileName=test.csv", BodyPublishers.ofString(csv));
    }

    private JsonNode awaitEnd(JsonNode begun) {
        return Patience.await("that the import ends")
                .until(
                        () -> admin.get("/imports/" + begun.path("id").longValue())
                                .data(),
                        now -> OVER.contains(now.path("state").asText()));
    }
}
