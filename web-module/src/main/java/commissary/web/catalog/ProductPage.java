package commissary.web.catalog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import commissary.shop.catalog.ProductView;
import java.util.List;

/**
 * A product and what goes with it.
 *
 * @param product whose fields stand among those of the page
 * @param recommendations at most ten products that can be bought now
 */
public record ProductPage(@JsonUnwrapped ProductView product, List<ProductView> recommendations) {

    public ProductPage {
        recommendations = List.copyOf(recommendations);
    }
}
