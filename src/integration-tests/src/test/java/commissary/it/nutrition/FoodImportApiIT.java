package commissary.it.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import commissary.it.world.Patience;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A release of USDA's FoodData Central, brought in by an administrator. */
@BesideOthers
class FoodImportApiIT {

    private static final Set<String> OVER = Set.of("DONE", "FAILED");

    private final Api admin = Person.admin().api();
    private final int base = ThreadLocalRandom.current().nextInt(100_000, 900_000) * 1_000;

    @Test
    void aReleaseBecomesFoodsThatAreFoundAndASecondTimeNothing() throws IOException {
        String word = "Qualmbeere" + Integer.toString(base, 26).replaceAll("[0-9]", "x");
        byte[] release = release(word);

        JsonNode done = awaitEnd(bring(release));
        JsonNode again = awaitEnd(bring(release));

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("kind").asText()).isEqualTo("foods");
        assertThat(done.path("created").intValue()).isEqualTo(1);
        assertThat(done.path("refused").intValue()).isEqualTo(1);
        assertThat(again.path("created").intValue() + again.path("changed").intValue())
                .isZero();
        assertThat(again.path("unchanged").intValue()).isEqualTo(1);
        JsonNode refused = admin.get("/imports/" + done.path("id").longValue() + "/refused")
                .list()
                .get(0);
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("sugars");
        List<JsonNode> found = FoodsApiIT.search(Person.newcomer().api(), word.substring(0, word.length() - 1));
        assertThat(found).singleElement().satisfies(food -> {
            assertThat(food.path("source").asText()).isEqualTo("USDA_FDC");
            assertThat(food.path("sourceId").asText()).isEqualTo(Integer.toString(base + 1));
            assertThat(food.at("/per100g/energyKcal").decimalValue()).isEqualByComparingTo("52");
            assertThat(food.at("/portions/0/measure").asText()).isEqualTo("cup, sliced");
        });
    }

    @Test
    void aZipThatIsCutOffSaysSo() throws IOException {
        byte[] whole = release("Cut");

        JsonNode failed = awaitEnd(bring(Arrays.copyOf(whole, whole.length / 2)));

        assertThat(failed.path("state").asText()).isEqualTo("FAILED");
        assertThat(failed.path("error").asText()).isEqualTo("The zip is broken or cut off");
    }

    @Test
    void onlyAdministratorsBringFilesInAndOnlyOfKnownKinds() throws IOException {
        byte[] release = release("Not");

        send(Person.newcomer().api(), "foods", release).expectFailure(403, "FORBIDDEN");
        send(admin, "stones", release).expectFailure(400, "VALIDATION_FAILED");
        send(admin, "foods", new byte[0]).expectFailure(400, "VALIDATION_FAILED");
        assertThat(admin.get("/imports?kind=foods").list())
                .allSatisfy(one -> assertThat(one.path("kind").asText()).isEqualTo("foods"));
    }

    private byte[] release(String word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "food_portion.csv",
                    "\"id\",\"fdc_id\",\"seq_num\",\"amount\",\"measure_unit_id\",\"modifier\",\"gram_weight\"",
                    row("1", id(1), "1", "1", "9999", "cup, sliced", "150"));
            put(
                    zip,
                    "food_nutrient.csv",
                    "\"id\",\"fdc_id\",\"nutrient_id\",\"amount\"",
                    row("1", id(1), "1008", "52"),
                    row("2", id(1), "1003", "0.3"),
                    row("3", id(1), "1005", "13.8"),
                    row("4", id(1), "1004", "0.2"),
                    row("5", id(2), "1005", "10"),
                    row("6", id(2), "2000", "20"));
            put(
                    zip,
                    "food.csv",
                    "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\",\"publication_date\"",
                    row(id(1), "sr_legacy_food", word + ", raw", "9", "2018-04-01"),
                    row(id(2), "sr_legacy_food", word + ", too sweet", "9", "2018-04-01"),
                    row(id(3), "sample_food", word + ", sample", "9", "2018-04-01"));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String header, String... rows) throws IOException {
        zip.putNextEntry(new ZipEntry("FoodData_Central_sr_legacy_food_csv_2018-04/" + name));
        zip.write((header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String row(String... fields) {
        return "\"" + String.join("\",\"", fields) + "\"";
    }

    private String id(int number) {
        return Integer.toString(base + number);
    }

    private JsonNode bring(byte[] zip) {
        return send(admin, "foods", zip).expect(202).data();
    }

    private static Answer send(Api api, String kind, byte[] zip) {
        return api.with("Content-Type", "application/zip")
                .send("POST", "/imports?fileName=release.zip&kind=" + kind, BodyPublishers.ofByteArray(zip));
    }

    private JsonNode awaitEnd(JsonNode begun) {
        return Patience.await("the import ends")
                .until(
                        () -> admin.get("/imports/" + begun.path("id").longValue())
                                .expect(200)
                                .data(),
                        now -> OVER.contains(now.path("state").asText()));
    }
}
