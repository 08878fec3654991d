package commissary.shop.catalog;

import java.math.BigDecimal;
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

    private static <T> T or(@Nullable T said, T before) {
        return said == null ? before : said;
    }
}
