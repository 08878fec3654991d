package commissary.web.error;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What products of a list or a search must be like, as it stands in the address. */
public abstract class ProductConditions extends PageParameters {

    @QueryParam("category")
    @Parameter(description = "With all categories below it")
    @Nullable
    protected Long category;

    @QueryParam("minPrice")
    @Schema(minimum = "0", maximum = "10000000")
    @Nullable
    protected BigDecimal minPrice;

    @QueryParam("maxPrice")
    @Schema(minimum = "0", maximum = "10000000")
    @Nullable
    protected BigDecimal maxPrice;

    @QueryParam("inStock")
    @Nullable
    protected Boolean inStock;

    @QueryParam("minRating")
    @Parameter(description = "Leaves out products without reviews")
    @Schema(minimum = "1", maximum = "5")
    @Nullable
    protected BigDecimal minRating;
}
