package commissary.nutrition.foods.internal.usda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.nutrition.foods.internal.FoodSearchDoor;
import commissary.platform.imports.FileRun;
import commissary.platform.imports.Refusal;
import commissary.platform.persistence.TestDatabase;
import commissary.platform.persistence.internal.CopyBulkLoad;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Releases of FoodData Central, written by the test as USDA writes them, on the real database. */
class UsdaImportIT {

    private static final String FOOD =
            "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\",\"publication_date\"";
    private static final String AMOUNT =
            "\"id\",\"fdc_id\",\"nutrient_id\",\"amount\",\"data_points\",\"min_year_acqured\"";
    private static final String PORTION =
            "\"id\",\"fdc_id\",\"seq_num\",\"amount\",\"measure_unit_id\",\"portion_description\",\"modifier\",\"gram_weight\"";
    private static final String BRAND =
            "\"fdc_id\",\"brand_owner\",\"brand_name\",\"gtin_upc\",\"serving_size\",\"serving_size_unit\",\"household_serving_fulltext\",\"branded_food_category\"";

    /** So that no two tests meet. */
    private final int base = ThreadLocalRandom.current().nextInt(100_000, 900_000) * 1_000;

    @Test
    void aFoundationFoodWithoutEnergyGetsItFromTheNextBest() throws Exception {
        Transfer.Outcome outcome = bring(Map.of(
                "food.csv",
                        rows(
                                FOOD,
                                q(id(1), "foundation_food", "Kale, raw", "11", "2026-04-30"),
                                q(id(2), "foundation_food", "Squash, test", "11", "2026-04-30"),
                                q(id(3), "foundation_food", "Bean, test", "11", "2026-04-30"),
                                q(id(4), "sub_sample_food", "Kale, sample", "11", "2026-04-30")),
                "food_nutrient.csv",
                        rows(
                                AMOUNT,
                                amount(1, 1003, "2.9"),
                                amount(1, 1005, "4.4"),
                                amount(1, 1004, "1.5"),
                                amount(1, 2048, "35"),
                                amount(1, 2047, "43"),
                                amount(1, 1093, "53"),
                                amount(2, 2047, "20"),
                                amount(2, 1003, "1"),
                                amount(2, 1005, "3"),
                                amount(2, 1004, "0.2"),
                                amount(2, 1063, "2.5"),
                                amount(3, 1003, "10"),
                                amount(3, 1005, "20"),
                                amount(3, 1004, "5"),
                                amount(1, 1079, "4.1"),
                                amount(4, 1008, "1")),
                "food_category.csv", rows("\"id\",\"code\",\"description\"", q("11", "1100", "Vegetables"))));

        assertThat(outcome.created()).isEqualTo(3);
        assertThat(number(1, "energy_kcal")).isEqualTo("35");
        assertThat(number(2, "energy_kcal")).isEqualTo("20");
        assertThat(number(3, "energy_kcal")).isEqualTo("165");
        assertThat(number(1, "fibre_g")).as("rows of a food that stand apart").isEqualTo("4.1");
        assertThat(number(2, "sugars_g")).as("the other kind of sugars").isEqualTo("2.5");
        assertThat(number(1, "sugars_g")).as("unknown is not 0").isNull();
        assertThat(text(1, "food_group")).isEqualTo("Vegetables");
        assertThat(text(4, "name")).as("samples are left out").isNull();
    }

    @Test
    void columnsAreKnownByNameWhereverTheyStand() throws Exception {
        bring(Map.of(
                "food.csv",
                        rows(
                                "\"description\",\"publication_date\",\"microbe_data\",\"fdc_id\",\"data_type\"",
                                q("Pear, test", "2018-04-01", "", id(1), "sr_legacy_food")),
                "food_nutrient.csv",
                        rows(
                                "\"amount\",\"loq\",\"nutrient_id\",\"fdc_id\"",
                                q("57", "", "1008", id(1)),
                                q("0.36", "", "1003", id(1)),
                                q("15.2", "", "1005", id(1)),
                                q("0.14", "", "1004", id(1)))));

        assertThat(text(1, "name")).isEqualTo("Pear, test");
        assertThat(number(1, "energy_kcal")).isEqualTo("57");
    }

    @Test
    void portionsOfEachKindAreUnderstood() throws Exception {
        bring(Map.of(
                "food.csv",
                        rows(
                                FOOD,
                                q(id(1), "sr_legacy_food", "Cheese, test", "", "2018-04-01"),
                                q(id(2), "survey_fndds_food", "Soup, test", "", "2024-10-31"),
                                q(id(3), "foundation_food", "Milk, test", "", "2024-10-31")),
                "food_nutrient.csv", rows(AMOUNT, amount(1, 1008, "0"), amount(2, 1008, "0"), amount(3, 1008, "0")),
                "measure_unit.csv", rows("\"id\",\"name\"", q("1000", "cup"), q("9999", "undetermined")),
                "food_portion.csv",
                        rows(
                                PORTION,
                                q("1", id(1), "1", "1", "9999", "", "cup, shredded", "113"),
                                q("2", id(1), "2", "2", "9999", "", "slice (1 oz)", "56"),
                                q("3", id(2), "1", "", "9999", "1 1/2 cup, NFS", "10205", "366"),
                                q("4", id(2), "2", "", "9999", "Quantity not specified", "90000", "244"),
                                q("5", id(3), "1", "1", "1000", "", "", "245"),
                                q("6", id(3), "2", "1", "1000", "", "", "0"))));

        assertThat(portions(1)).containsExactly("1 cup, shredded = 113", "2 slice (1 oz) = 56");
        assertThat(portions(2)).containsExactly("1.5 cup, NFS = 366");
        assertThat(portions(3)).containsExactly("1 cup = 245");
    }

    @Test
    void ofAProductThatComesTwiceTheNewestIsKept() throws Exception {
        Map<String, String> first = branded("2024-01-01", "Old bar", "2025-01-01", "New bar");

        Transfer.Outcome outcome = bring(first);

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(text(1, "name")).isNull();
        assertThat(text(2, "name")).isEqualTo("New bar");
        assertThat(text(2, "brand")).isEqualTo("Crunchy");
        assertThat(portions(2)).containsExactly("1 bar = 40");
    }

    @Test
    void theSameZipTwiceChangesNothingAndANewerOneOnlyWhatIsNew() throws Exception {
        Map<String, String> release = branded("2024-01-01", "Old bar", "2025-01-01", "New bar");
        bring(release);
        long revision = revision(2);

        Transfer.Outcome again = bring(release);
        Map<String, String> newer = new LinkedHashMap<>(release);
        newer.put("food.csv", release.getOrDefault("food.csv", "").replace("New bar", "Newer bar"));
        Transfer.Outcome later = bring(newer);

        assertThat(again.created() + again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(revision(2)).isGreaterThan(revision);
        assertThat(later.changed()).isEqualTo(1);
        assertThat(text(2, "name")).isEqualTo("Newer bar");
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() throws Exception {
        Transfer.Outcome outcome = bring(Map.of(
                "food.csv",
                        rows(
                                FOOD,
                                q(id(1), "foundation_food", "Too sweet", "", "2026-01-01"),
                                q(id(2), "foundation_food", "Too fat", "", "2026-01-01"),
                                q(id(3), "foundation_food", "Too much", "", "2026-01-01"),
                                q(id(4), "foundation_food", "Too rich", "", "2026-01-01"),
                                q(id(5), "foundation_food", "Nothing", "", "2026-01-01"),
                                q(id(6), "foundation_food", "Cucumber, good", "", "2026-01-01")),
                "food_nutrient.csv",
                        rows(
                                AMOUNT,
                                amount(1, 1005, "10"),
                                amount(1, 2000, "11"),
                                amount(1, 1003, "0"),
                                amount(1, 1004, "0"),
                                amount(2, 1004, "5"),
                                amount(2, 1258, "6"),
                                amount(3, 1003, "40"),
                                amount(3, 1005, "40"),
                                amount(3, 1004, "21"),
                                amount(4, 1008, "700"),
                                amount(4, 1003, "10"),
                                amount(4, 1005, "10"),
                                amount(4, 1004, "10"),
                                amount(6, 1008, "15"),
                                amount(6, 1003, "0.65"),
                                amount(6, 1005, "3.63"),
                                amount(6, 1004, "0.11"))));

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.refusedInAll()).isEqualTo(5);
        assertThat(outcome.refused())
                .extracting(refusal ->
                        refusal.line() + " " + refusal.errors().get(0).field())
                .containsExactly("2 sugars", "3 saturatedFat", "4 nutrients", "5 energy", "6 nutrients");
    }

    @Test
    void aReleaseThatIsNotWholeSaysWhatIsWrongAndLeavesNothing() {
        Map<String, String> good = branded("2024-01-01", "Old bar", "2025-01-01", "New bar");
        Map<String, String> misspelt = new LinkedHashMap<>(good);
        misspelt.put("food.csv", good.getOrDefault("food.csv", "").replace("data_type", "datatype"));
        Map<String, String> lacking = new LinkedHashMap<>(good);
        lacking.remove("food_nutrient.csv");
        byte[] whole = zip("release/", good);

        assertThatThrownBy(() -> bring(misspelt)).hasMessage("food.csv has no column \"data_type\"");
        assertThatThrownBy(() -> bring(lacking)).hasMessage("The zip lacks food_nutrient.csv");
        assertThatThrownBy(() -> bring(Arrays.copyOf(whole, whole.length / 2)))
                .hasMessage("The zip is broken or cut off");
        assertThatThrownBy(() -> bring("no zip".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The file is no zip");
        assertThatThrownBy(() -> bring(zip("../../etc/", good)))
                .hasMessage("The zip has an entry with a path that leads out of it");
        assertThat(text(2, "name")).isNull();
    }

    @Test
    void aZipThatUnpacksToFarTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> bring(bytes.toByteArray())).hasMessage("The zip unpacks to more than any release has");
    }

    @Test
    void importedFoodsAreFoundByNameAndWithALetterWrong() throws Exception {
        String word = "Quorvex" + Integer.toString(base, 26).replaceAll("[0-9]", "z");
        bring(Map.of(
                "food.csv", rows(FOOD, q(id(1), "survey_fndds_food", word + " dumplings, steamed", "", "2024-10-31")),
                "food_nutrient.csv", rows(AMOUNT, amount(1, 1008, "10"))));

        for (String typed : List.of(word, word.substring(0, 6), word.replace("uor", "our") + " dumpling")) {
            assertThat(found(typed)).as(typed).contains(word + " dumplings, steamed");
        }
    }

    private List<String> found(String typed) {
        return TestDatabase.get().asJobs(handle -> FoodSearchDoor.names(IdentityDatabase.over(handle), typed));
    }

    private Map<String, String> branded(String firstDate, String firstName, String secondDate, String secondName) {
        String gtin = "0" + gtin13(base);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "food.csv",
                rows(
                        FOOD,
                        q(id(1), "branded_food", firstName, "", firstDate),
                        q(id(2), "branded_food", secondName, "", secondDate)));
        tables.put(
                "branded_food.csv",
                rows(
                        BRAND,
                        q(id(1), "Owner", "Crunchy", gtin, "40", "g", "1 bar", "Snacks"),
                        q(id(2), "Owner", "Crunchy", gtin.replaceFirst("^0+", ""), "40", "g", "1 bar", "Snacks")));
        tables.put("food_nutrient.csv", rows(AMOUNT, amount(1, 1008, "400"), amount(2, 1008, "410")));
        return tables;
    }

    private static String gtin13(int number) {
        String digits = String.format("%012d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private Transfer.Outcome bring(Map<String, String> tables) throws IOException {
        return bring(zip("FoodData_Central_test_csv/", tables));
    }

    /** As the job does it, but for the container's transaction. */
    // To stage a file takes neither a transaction of its own nor recipes.
    @SuppressWarnings("NullAway")
    private Transfer.Outcome bring(byte[] zip) throws IOException {
        try {
            return TestDatabase.get().asJobs(handle -> {
                Jdbi jdbi = IdentityDatabase.over(handle);
                Told told = new Told(zip);
                Transfer transfer = new Transfer(jdbi);
                transfer.begin();
                try {
                    new UsdaImport(null, null, new Staging(new CopyBulkLoad(jdbi)), transfer, null).stage(told);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return transfer.run(100);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Told(InputStream content) implements FileRun {

        Told(byte[] zip) {
            this(new ByteArrayInputStream(zip));
        }

        @Override
        public void progress(int percentOfWork) {}

        @Override
        public int percentRead() {
            return 0;
        }

        @Override
        public void header(List<String> columns) {}

        @Override
        public void count(long created, long changed, long unchanged) {}

        @Override
        public void refuse(List<Refusal> refused, long all) {}
    }

    private static byte[] zip(String folder, Map<String, String> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + table.getKey()));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String amount(int food, int nutrient, String amount) {
        return q("1", id(food), Integer.toString(nutrient), amount, "3", "2011");
    }

    private String id(int number) {
        return Integer.toString(base + number);
    }

    private static String q(String... fields) {
        return "\"" + String.join("\",\"", fields) + "\"";
    }

    private static String rows(String header, String... rows) {
        return header + "\n" + String.join("\n", rows) + "\n";
    }

    private String number(int food, String column) {
        return one("select trim_scale(" + column + ")::text from foods.food where source_id = :id", food);
    }

    private String text(int food, String column) {
        return one("select " + column + " from foods.food where source_id = :id", food);
    }

    private String one(String sql, int food) {
        return TestDatabase.get().asJobs(handle -> handle.createQuery(sql)
                .bind("id", id(food))
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    private long revision(int food) {
        return Long.parseLong(one("select revision::text from foods.food where source_id = :id", food));
    }

    private List<String> portions(int food) {
        return TestDatabase.get().asJobs(handle -> handle.createQuery(
                        "select trim_scale(p.amount) || ' ' || p.measure || ' = ' || trim_scale(p.grams) from foods.portion p"
                                + " join foods.food f on f.id = p.food_id where f.source_id = :id order by p.seq")
                .bind("id", id(food))
                .mapTo(String.class)
                .list());
    }
}
