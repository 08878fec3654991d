package commissary.shop.catalog;

import commissary.shop.images.ProductImage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A product as readers see it.
 *
 * @param categoryId the main category
 * @param categoryIds all its categories, the main one first
 * @param sellerId the seller's account; absent where the company sells it itself
 * @param attributes what the product is like, by names such as {@code colour}, in alphabetical order
 * @param price in the deployment's currency
 * @param foodId the food of the nutrition coach that it is
 * @param imageUrl the main picture; absent where there is none
 * @param images all pictures, the main one first
 * @param rating the mean of its reviews, 1 to 5; absent while there are none
 * @param active whether it is for sale
 */
public record ProductView(
        long id,
        String sku,
        String name,
        String description,
        @Nullable String brand,
        long categoryId,
        List<Long> categoryIds,
        @Nullable Long sellerId,
        @Nullable String sellerName,
        Map<String, String> attributes,
        BigDecimal price,
        int stock,
        @Nullable String foodId,
        @Nullable String imageUrl,
        List<ProductImage> images,
        @Nullable BigDecimal rating,
        int reviewCount,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {

    public ProductView {
        categoryIds = List.copyOf(categoryIds);
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        images = List.copyOf(images);
    }

    /** The same with these pictures, the main one first. */
    public ProductView withImages(List<ProductImage> pictures) {
        return new ProductView(
                id,
                sku,
                name,
                description,
                brand,
                categoryId,
                categoryIds,
                sellerId,
                sellerName,
                attributes,
                price,
                stock,
                foodId,
                pictures.isEmpty() ? null : pictures.get(0).imageUrl(),
                pictures,
                rating,
                reviewCount,
                active,
                createdAt,
                updatedAt);
    }
}
