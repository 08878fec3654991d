package commissary.web.deals;

import commissary.deals.Category;
import commissary.deals.DealQuery;
import commissary.deals.DealSort;
import commissary.deals.ListPrice;
import commissary.web.error.PageParameters;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of deals, as they stand in its address. */
public class DealFilters extends PageParameters {

    @QueryParam("city")
    @Nullable
    String city;

    @QueryParam("minDiscount")
    @Parameter(description = "Whole percent. Leaves out deals without a list price, unless listPrice=any is given")
    @Schema(minimum = "0", maximum = "100")
    @Nullable
    Integer minDiscount;

    @QueryParam("maxPrice")
    @Schema(minimum = "0", maximum = "10000000")
    @Nullable
    BigDecimal maxPrice;

    @QueryParam("listPrice")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"any", "known"}))
    @Nullable
    ListPrice listPrice;

    @QueryParam("category")
    @Parameter(
            description = "May be given several times",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Nullable
    List<Category> categories;

    @QueryParam("maxDistanceKm")
    @Schema(minimum = "0")
    @Nullable
    Double maxDistanceKm;

    @QueryParam("storeId")
    @Nullable
    Long storeId;

    @QueryParam("q")
    @Schema(maxLength = 100)
    @Nullable
    String q;

    @QueryParam("sort")
    @DefaultValue("lastSeen")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"lastSeen", "discount", "price", "expiry", "distance"}))
    DealSort sort = DealSort.LAST_SEEN;

    DealQuery query() {
        Set<Category> wanted = categories == null ? Set.of() : Set.copyOf(categories);
        return new DealQuery(city, minDiscount, maxPrice, listPrice, wanted, maxDistanceKm, storeId, q, sort);
    }
}
