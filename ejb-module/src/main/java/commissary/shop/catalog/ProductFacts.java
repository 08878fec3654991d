package commissary.shop.catalog;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a product. It checks itself: names the fields that are wrong, all at once.
 *
 * @param sku the seller's own number of it, unique in the shop
 * @param categoryId the main category
 * @param categoryIds all categories, the main one first; it need not be among those given
 * @param price in the deployment's currency, at most two decimals
 * @param attributes names and values, up to {@value #MAX_ATTRIBUTES}
 */
public record ProductFacts(
        String sku,
        String name,
        String description,
        @Nullable String brand,
        long categoryId,
        List<Long> categoryIds,
        BigDecimal price,
        int stock,
        Map<String, String> attributes,
        @Nullable String foodId,
        boolean active) {

    public static final int MAX_SKU = 64;
    public static final int MAX_NAME = 200;
    public static final int MAX_DESCRIPTION = 10_000;
    public static final int MAX_BRAND = 100;
    public static final int MAX_CATEGORIES = 10;
    public static final int MAX_ATTRIBUTES = 30;
    public static final int MAX_ATTRIBUTE_NAME = 50;
    public static final int MAX_ATTRIBUTE_VALUE = 200;
    public static final int MAX_STOCK = 1_000_000;
    public static final BigDecimal MAX_PRICE = new BigDecimal("10000000");

    private static final int DECIMALS = 2;

    public ProductFacts {
        sku = sku.strip();
        name = name.strip();
        brand = brand == null || brand.isBlank() ? null : brand.strip();
        foodId = foodId == null || foodId.isBlank() ? null : foodId.strip();
        LinkedHashSet<Long> all = new LinkedHashSet<>(List.of(categoryId));
        all.addAll(new TreeSet<>(categoryIds));
        categoryIds = List.copyOf(all);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        List<FieldError> errors = new ArrayList<>();
        checkTexts(sku, name, description, brand, foodId, errors);
        checkNumbers(price, stock, errors);
        checkSets(categoryIds, attributes, errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        price = price.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** What is said of a product that there is. */
    public static ProductFacts of(ProductView product) {
        return new ProductFacts(
                product.sku(),
                product.name(),
                product.description(),
                product.brand(),
                product.categoryId(),
                product.categoryIds(),
                product.price(),
                product.stock(),
                product.attributes(),
                product.foodId(),
                product.active());
    }

    public ProductFacts withStock(int other) {
        return new ProductFacts(
                sku, name, description, brand, categoryId, categoryIds, price, other, attributes, foodId, active);
    }

    private static void checkTexts(
            String sku,
            String name,
            String description,
            @Nullable String brand,
            @Nullable String foodId,
            List<FieldError> errors) {
        if (!sku.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0," + (MAX_SKU - 1) + "}")) {
            errors.add(new FieldError(
                    "sku", "must have 1 to " + MAX_SKU + " letters, digits, dots, dashes, slashes or underscores"));
        }
        if (!isLine(name, MAX_NAME)) {
            errors.add(new FieldError("name", "must be one line of 1 to " + MAX_NAME + " characters"));
        }
        if (description.length() > MAX_DESCRIPTION || hasControls(description, true)) {
            errors.add(new FieldError("description", "must be text of at most " + MAX_DESCRIPTION + " characters"));
        }
        if (brand != null && !isLine(brand, MAX_BRAND)) {
            errors.add(new FieldError("brand", "must be one line of at most " + MAX_BRAND + " characters"));
        }
        if (foodId != null && foodId.length() > MAX_SKU) {
            errors.add(new FieldError("foodId", "must have at most " + MAX_SKU + " characters"));
        }
    }

    private static void checkNumbers(BigDecimal price, int stock, List<FieldError> errors) {
        boolean isPrice = price.signum() >= 0
                && price.compareTo(MAX_PRICE) <= 0
                && price.stripTrailingZeros().scale() <= DECIMALS;
        if (!isPrice) {
            errors.add(new FieldError("price", "must be between 0 and " + MAX_PRICE + ", with at most two decimals"));
        }
        if (stock < 0 || stock > MAX_STOCK) {
            errors.add(new FieldError("stock", "must be between 0 and " + MAX_STOCK));
        }
    }

    private static void checkSets(List<Long> categoryIds, Map<String, String> attributes, List<FieldError> errors) {
        if (categoryIds.size() > MAX_CATEGORIES) {
            errors.add(new FieldError("categoryIds", "must be at most " + MAX_CATEGORIES));
        }
        boolean areGood = attributes.size() <= MAX_ATTRIBUTES
                && attributes.entrySet().stream()
                        .allMatch(attribute -> isLine(attribute.getKey(), MAX_ATTRIBUTE_NAME)
                                && isLine(attribute.getValue(), MAX_ATTRIBUTE_VALUE));
        if (!areGood) {
            errors.add(new FieldError(
                    "attributes",
                    "must be at most %d, with names of 1 to %d and values of 1 to %d characters"
                            .formatted(MAX_ATTRIBUTES, MAX_ATTRIBUTE_NAME, MAX_ATTRIBUTE_VALUE)));
        }
    }

    /** Whether a text is one line that says something, of at most so many characters. */
    public static boolean isLine(String text, int max) {
        return !text.isBlank() && text.length() <= max && !hasControls(text, false);
    }

    /** A null character, which no database keeps, is one of them. */
    private static boolean hasControls(String text, boolean mayHaveLines) {
        return text.chars()
                .anyMatch(c -> Character.isISOControl(c) && !(mayHaveLines && (c == '\n' || c == '\r' || c == '\t')));
    }
}
