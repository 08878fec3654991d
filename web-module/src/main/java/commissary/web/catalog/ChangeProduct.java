package commissary.web.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import commissary.shop.catalog.ProductEdit;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changing a product; what is left out stays, and what only the shop knows of one is ignored. */
@JsonIgnoreProperties({
    "id",
    "sellerId",
    "sellerName",
    "images",
    "rating",
    "reviewCount",
    "recommendations",
    "createdAt",
    "updatedAt"
})
public record ChangeProduct(
        @Nullable String sku,
        @Nullable String name,
        @Nullable String description,
        @Nullable String brand,
        @Nullable Long categoryId,
        @Nullable List<@NotNull Long> categoryIds,
        @Nullable BigDecimal price,
        @Nullable Integer stock,
        @Nullable Map<@NotNull String, @NotNull String> attributes,
        @Nullable String foodId,
        @Nullable String imageUrl,
        @Nullable Boolean active) {

    ProductEdit edit() {
        return new ProductEdit(
                sku,
                name,
                description,
                brand,
                categoryId,
                categoryIds,
                price,
                stock,
                attributes,
                foodId,
                imageUrl,
                active);
    }
}
