package commissary.shop.catalog;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a product; null leaves as it is, an empty text removes a brand or a food.
 *
 * @param imageUrl a picture of the product's own, which becomes its first; checked before
 */
public record ProductEdit(
        @Nullable String sku,
        @Nullable String name,
        @Nullable String description,
        @Nullable String brand,
        @Nullable Long categoryId,
        @Nullable List<Long> categoryIds,
        @Nullable BigDecimal price,
        @Nullable Integer stock,
        @Nullable Map<String, String> attributes,
        @Nullable String foodId,
        @Nullable String imageUrl,
        @Nullable Boolean active) {

    /** The same with another main category. */
    public ProductEdit in(long otherCategory) {
        return new ProductEdit(
                sku,
                name,
                description,
                brand,
                otherCategory,
                categoryIds,
                price,
                stock,
                attributes,
                foodId,
                imageUrl,
                active);
    }

    /**
     * The product as it would be.
     *
     * @throws commissary.shared.Invalid if it may not be so
     */
    public ProductFacts over(ProductView before) {
        long main = or(categoryId, before.categoryId());
        List<Long> all = categoryIds == null ? before.categoryIds() : categoryIds;
        boolean isMainMoved = main != before.categoryId();
        return new ProductFacts(
                or(sku, before.sku()),
                or(name, before.name()),
                or(description, before.description()),
                brand == null ? before.brand() : brand,
                main,
                isMainMoved && categoryIds == null
                        ? all.stream().filter(id -> id != before.categoryId()).toList()
                        : all,
                or(price, before.price()),
                or(stock, before.stock()),
                or(attributes, before.attributes()),
                foodId == null ? before.foodId() : foodId,
                or(active, before.active()));
    }

    /**
     * The product as it would be if there were none yet.
     *
     * @throws commissary.shared.Invalid if it may not be so, or what every product has is not said
     */
    public ProductFacts asNew() {
        List<FieldError> missing = new ArrayList<>();
        String newSku = given("sku", sku, "", missing);
        String newName = given("name", name, "", missing);
        long main = given("categoryId", categoryId, 0L, missing);
        BigDecimal newPrice = given("price", price, BigDecimal.ZERO, missing);
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        return new ProductFacts(
                newSku,
                newName,
                or(description, ""),
                brand,
                main,
                or(categoryIds, List.of()),
                newPrice,
                or(stock, 0),
                or(attributes, Map.of()),
                foodId,
                or(active, true));
    }

    private static <T> T given(String field, @Nullable T said, T placeholder, List<FieldError> missing) {
        if (said == null) {
            missing.add(new FieldError(field, "must be given for a new product"));
        }
        return or(said, placeholder);
    }

    private static <T> T or(@Nullable T said, T before) {
        return said == null ? before : said;
    }
}
