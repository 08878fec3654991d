package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodSource;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.PortionView;
import commissary.nutrition.foods.internal.names.NameIndex;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The foods that ship with the product: some 1,500 that people eat, under names of our own, with the values of USDA's
 * National Nutrient Database for Standard Reference, release 28 (public domain). They are few and never change while
 * the server runs, so each node holds them in memory; the database has them too, for what refers to them.
 */
@ApplicationScoped
public class ShippedFoods {

    private static final String FOLDER = "/commissary/nutrition/foods/";
    private static final int PORTIONS_EACH = 1_000;

    private final Map<Long, FoodView> foods = new LinkedHashMap<>();
    private final NameIndex names;
    private final String version;

    public ShippedFoods() {
        byte[] foodFile = bytes("foods.csv");
        byte[] portionFile = bytes("portions.csv");
        Map<String, List<PortionView>> portions = portions(portionFile);
        NameIndex.Builder builder = new NameIndex.Builder();
        for (NamedCsvRecord row : rows(foodFile)) {
            FoodView food = food(row, portions);
            foods.put(food.id(), food);
            List<String> others = Stream.concat(
                            Stream.of(row.getField("name_fr")),
                            Arrays.stream(row.getField("other_names").split(";", -1)))
                    .filter(name -> !name.isBlank())
                    .toList();
            builder.add(food.id(), Integer.parseInt(row.getField("commonness")), food.name(), others);
        }
        names = builder.build();
        version = version(foodFile, portionFile);
    }

    /** In the file's order: what belongs together stands together. */
    public List<FoodView> all() {
        return List.copyOf(foods.values());
    }

    Optional<FoodView> find(long id) {
        return Optional.ofNullable(foods.get(id));
    }

    public NameIndex names() {
        return names;
    }

    /** Tells one edition of the files from another. */
    String version() {
        return version;
    }

    private static FoodView food(NamedCsvRecord row, Map<String, List<PortionView>> portions) {
        String number = row.getField("ndb_no");
        return new FoodView(
                Long.parseLong(number),
                row.getField("name"),
                row.getField("name_fr"),
                null,
                row.getField("food_group"),
                FoodSource.USDA_SR,
                number,
                Nutrients.of(nutrient -> amount(row, nutrient)),
                portions.getOrDefault(number, List.of()),
                false);
    }

    @SuppressWarnings("NullAway") // an empty field is unknown
    private static BigDecimal amount(NamedCsvRecord row, Nutrient nutrient) {
        String text = row.getField(nutrient.column());
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Map<String, List<PortionView>> portions(byte[] file) {
        Map<String, List<PortionView>> portions = new HashMap<>();
        for (NamedCsvRecord row : rows(file)) {
            String number = row.getField("ndb_no");
            long id = Long.parseLong(number) * PORTIONS_EACH + Long.parseLong(row.getField("seq"));
            portions.computeIfAbsent(number, absent -> new ArrayList<>())
                    .add(new PortionView(
                            id,
                            row.getField("measure"),
                            new BigDecimal(row.getField("amount")),
                            new BigDecimal(row.getField("grams"))));
        }
        return portions;
    }

    private static List<NamedCsvRecord> rows(byte[] file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = ShippedFoods.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The application lacks its file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(byte[]... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(files).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
