package commissary.web.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import commissary.shop.catalog.ProductFacts;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Offering a product; what only the shop knows of one is ignored, so that a product that was read may be sent. */
@JsonIgnoreProperties({
    "id",
    "sellerId",
    "sellerName",
    "imageUrl",
    "images",
    "rating",
    "reviewCount",
    "recommendations",
    "createdAt",
    "updatedAt"
})
public record NewProduct(
        @NotNull String sku,
        @NotNull String name,
        @Nullable String description,
        @Nullable String brand,
        @NotNull Long categoryId,
        @Nullable List<@NotNull Long> categoryIds,
        @NotNull BigDecimal price,
        @NotNull Integer stock,
        @Nullable Map<@NotNull String, @NotNull String> attributes,
        @Nullable String foodId,
        @Nullable Boolean active) {

    ProductFacts facts() {
        return new ProductFacts(
                sku,
                name,
                Objects.requireNonNullElse(description, ""),
                brand,
                categoryId,
                Objects.requireNonNullElse(categoryIds, List.of()),
                price,
                stock,
                Objects.requireNonNullElse(attributes, Map.of()),
                foodId,
                Objects.requireNonNullElse(active, true));
    }
}
