package commissary.web.catalog;

import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductSort;
import commissary.web.error.ProductConditions;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of products, as they stand in its address. */
public class ProductFilters extends ProductConditions {

    @QueryParam("seller")
    @Parameter(description = "The seller's account")
    @Nullable
    Long seller;

    @QueryParam("sort")
    @DefaultValue("newest")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"newest", "price", "-price", "rating", "name"}))
    ProductSort sort = ProductSort.NEWEST;

    ProductQuery query() {
        return new ProductQuery(category, minPrice, maxPrice, inStock, minRating, seller, sort);
    }
}
