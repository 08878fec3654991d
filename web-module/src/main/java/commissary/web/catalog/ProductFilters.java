package commissary.web.catalog;

import commissary.shared.PageRequest;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductSort;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of products, as they stand in its address. */
public class ProductFilters {

    @QueryParam("category")
    @Parameter(description = "With all categories below it")
    @Nullable
    Long category;

    @QueryParam("minPrice")
    @Schema(minimum = "0", maximum = "10000000")
    @Nullable
    BigDecimal minPrice;

    @QueryParam("maxPrice")
    @Schema(minimum = "0", maximum = "10000000")
    @Nullable
    BigDecimal maxPrice;

    @QueryParam("inStock")
    @Nullable
    Boolean inStock;

    @QueryParam("minRating")
    @Parameter(description = "Leaves out products without reviews")
    @Schema(minimum = "1", maximum = "5")
    @Nullable
    BigDecimal minRating;

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

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @QueryParam("pageSize")
    @DefaultValue("20")
    int pageSize;

    ProductQuery query() {
        return new ProductQuery(category, minPrice, maxPrice, inStock, minRating, seller, sort);
    }

    PageRequest pageRequest() {
        return new PageRequest(page, pageSize);
    }
}
