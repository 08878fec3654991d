package commissary.nutrition.foods.internal.usda;

import commissary.nutrition.foods.internal.names.Words;
import commissary.platform.imports.UnreadableFile;
import commissary.platform.persistence.BulkLoad;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a release, as they come, into tables of text; a row at a time is in memory. */
@Dependent
class Staging {

    static final String FOODS = "food.csv";
    static final String AMOUNTS = "food_nutrient.csv";
    static final String PORTIONS = "food_portion.csv";
    static final String UNITS = "measure_unit.csv";
    static final String CATEGORIES = "food_category.csv";
    static final String BRANDS = "branded_food.csv";
    static final Set<String> TABLES = Set.of(FOODS, AMOUNTS, PORTIONS, UNITS, CATEGORIES, BRANDS);

    /** Others are samples, parts and purchases that the published foods were made of. */
    private static final Set<String> DATA_TYPES =
            Set.of("foundation_food", "sr_legacy_food", "survey_fndds_food", "branded_food");

    /** By id, not by number; in the order of the staged columns. */
    private static final List<String> NUTRIENTS = List.of(
            "1008", "2048", "2047", "1003", "1005", "1004", "1079", "2000", "1063", "1093", "1258", "1253", "1092",
            "1087", "1089", "1090", "1162", "1114", "1178", "1018");

    private static final String FDC_ID = "fdc_id";
    private static final int MAX_NAME = 500;

    private final BulkLoad bulk;

    @Inject
    Staging(BulkLoad bulk) {
        this.bulk = bulk;
    }

    /** Takes one of {@link #TABLES}; after each of many rows the listener is told. */
    void take(String name, InputStream csv, Runnable listener) throws IOException {
        switch (name) {
            case FOODS -> takeFoods(csv, listener);
            case AMOUNTS -> takeAmounts(csv, listener);
            case PORTIONS -> takePortions(csv, listener);
            case UNITS -> takeNames(UNITS, csv, "staged_unit", "name");
            case CATEGORIES -> takeNames(CATEGORIES, csv, "staged_category", "description");
            case BRANDS -> takeBrands(csv, listener);
            default -> throw new IllegalArgumentException("name: expected one of the tables, was " + name);
        }
    }

    private void takeFoods(InputStream csv, Runnable listener) throws IOException {
        Table table = Table.open(FOODS, csv, List.of(FDC_ID, "data_type", "description"));
        List<String> columns = List.of("line", FDC_ID, "data_type", "description", "category_id", "published", "words");
        load("staged_food", columns, table, listener, target -> {
            String description = cut(table.text("description"));
            if (DATA_TYPES.contains(table.text("data_type")) && !description.isEmpty()) {
                target.row(
                        Long.toString(table.line()),
                        table.text(FDC_ID),
                        table.text("data_type"),
                        description,
                        table.text("food_category_id"),
                        table.text("publication_date"),
                        String.join(" ", Words.of(description)));
            }
        });
    }

    /** The amounts of a food mostly stand together, and become one row; where they do not, the database adds them up. */
    private void takeAmounts(InputStream csv, Runnable listener) throws IOException {
        Table table = Table.open(AMOUNTS, csv, List.of(FDC_ID, "nutrient_id", "amount"));
        Map<String, Integer> places = new HashMap<>();
        NUTRIENTS.forEach(id -> places.put(id, places.size() + 1));
        List<String> columns = Stream.concat(
                        Stream.of(FDC_ID), NUTRIENTS.stream().map(id -> "n" + id))
                .toList();
        @Nullable String[] food = new String[columns.size()];
        load(
                "staged_amount",
                columns,
                table,
                listener,
                target -> {
                    String id = table.text(FDC_ID);
                    if (!id.equals(food[0])) {
                        flush(food, target);
                        food[0] = id;
                    }
                    @Nullable Integer place = places.get(table.text("nutrient_id"));
                    if (place != null) {
                        food[place] = table.number("amount");
                    }
                },
                target -> flush(food, target));
    }

    private static void flush(@Nullable String[] food, BulkLoad.Target target) throws IOException {
        boolean hasAmounts = Arrays.stream(food).skip(1).anyMatch(amount -> amount != null);
        if (hasAmounts) {
            target.row(food.clone());
        }
        Arrays.fill(food, null);
    }

    /** FNDDS tells amount and measure in one text; SR Legacy has the measure as the modifier of no unit. */
    private void takePortions(InputStream csv, Runnable listener) throws IOException {
        Table table = Table.open(PORTIONS, csv, List.of(FDC_ID, "gram_weight"));
        List<String> columns = List.of(FDC_ID, "seq", "measure", "modifier", "unit_id", "amount", "grams");
        load("staged_portion", columns, table, listener, target -> {
            @Nullable String grams = table.number("gram_weight");
            String described = table.text("portion_description");
            @Nullable Measure told = Measure.read(described).orElse(null);
            if (grams != null && (described.isEmpty() || told != null)) {
                @Nullable String amount = table.number("amount");
                target.row(
                        table.text(FDC_ID),
                        table.number("seq_num"),
                        told == null ? null : told.text(),
                        Measure.cut(table.text("modifier")),
                        table.text("measure_unit_id"),
                        amount == null && told != null ? told.amount().toPlainString() : amount,
                        grams);
            }
        });
    }

    private void takeNames(String name, InputStream csv, String target, String column) throws IOException {
        Table table = Table.open(name, csv, List.of("id", column));
        load(target, List.of("id", "name"), table, () -> {}, rows -> rows.row(table.text("id"), table.text(column)));
    }

    private void takeBrands(InputStream csv, Runnable listener) throws IOException {
        Table table = Table.open(BRANDS, csv, List.of(FDC_ID, "gtin_upc"));
        List<String> columns = List.of(FDC_ID, "owner", "brand", "category", "gtin", "measure", "amount", "grams");
        load("staged_brand", columns, table, listener, target -> {
            @Nullable
            Measure household =
                    Measure.read(table.text("household_serving_fulltext")).orElse(null);
            boolean isMass =
                    Set.of("g", "grm").contains(table.text("serving_size_unit").toLowerCase(Locale.ROOT));
            target.row(
                    table.text(FDC_ID),
                    cut(table.text("brand_owner")),
                    cut(table.text("brand_name")),
                    cut(table.text("branded_food_category")),
                    Gtin.normal(table.text("gtin_upc")).orElse(null),
                    household == null ? "serving" : household.text(),
                    household == null ? "1" : household.amount().toPlainString(),
                    isMass ? table.number("serving_size") : null);
        });
    }

    /** Writes something of the row that the table stands at. */
    @FunctionalInterface
    private interface RowWriter {
        void write(BulkLoad.Target target) throws IOException;
    }

    private void load(String table, List<String> columns, Table from, Runnable listener, RowWriter writer)
            throws IOException {
        load(table, columns, from, listener, writer, target -> {});
    }

    private void load(
            String table, List<String> columns, Table from, Runnable listener, RowWriter writer, RowWriter atEnd)
            throws IOException {
        try {
            bulk.load("foods." + table, columns, target -> {
                int many = 50_000;
                for (long count = 1; nextOf(from); count++) {
                    writer.write(target);
                    if (count % many == 0) {
                        listener.run();
                    }
                }
                atEnd.write(target);
            });
        } catch (Unreadable e) {
            throw e.reason;
        }
    }

    private static boolean nextOf(Table table) throws IOException {
        try {
            return table.next();
        } catch (UnreadableFile e) {
            throw new Unreadable(e);
        }
    }

    private static String cut(String text) {
        return text.length() <= MAX_NAME ? text : text.substring(0, MAX_NAME);
    }

    /** Carries the reason through the bulk load, which knows only trouble with input. */
    private static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        private final UnreadableFile reason;

        Unreadable(UnreadableFile reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
