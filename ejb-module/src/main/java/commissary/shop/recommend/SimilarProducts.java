package commissary.shop.recommend;

import commissary.shop.catalog.ProductView;
import java.util.List;

/**
 * A product and those like it, as they all were at one moment.
 *
 * @param similar the most similar first, at most {@value Recommendations#MOST}, all of them in stock
 */
public record SimilarProducts(ProductView product, List<ProductView> similar) {

    public SimilarProducts {
        similar = List.copyOf(similar);
    }
}
