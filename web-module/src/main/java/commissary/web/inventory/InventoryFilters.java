package commissary.web.inventory;

import commissary.shop.inventory.InventoryQuery;
import commissary.web.error.PageParameters;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the inventory, as they stand in its address. */
public class InventoryFilters extends PageParameters {

    @QueryParam("low")
    @DefaultValue("false")
    @Parameter(description = "Only products of which there is little")
    boolean low;

    @QueryParam("q")
    @Parameter(description = "Stands in the name or the number")
    @Schema(maxLength = 100)
    @Nullable
    String q;

    @QueryParam("id")
    @Parameter(
            description = "Only these products; may be given up to 100 times",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Long.class))
    @Nullable
    List<Long> ids;

    InventoryQuery query() {
        return new InventoryQuery(low, q == null || q.isBlank() ? null : q, Objects.requireNonNullElse(ids, List.of()));
    }
}
