package commissary.web.orders;

import commissary.shop.orders.OrderQuery;
import commissary.shop.orders.OrderStatus;
import commissary.web.error.PageParameters;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of orders, as they stand in its address. */
public class OrderFilters extends PageParameters {

    @QueryParam("status")
    @Nullable
    OrderStatus status;

    @QueryParam("q")
    @Parameter(description = "Stands in the number, a product's name, the customer's name or address")
    @Schema(maxLength = 100)
    @Nullable
    String q;

    @QueryParam("from")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    LocalDate to;

    @QueryParam("all")
    @DefaultValue("false")
    @Parameter(description = "Everybody's; for administrators and keys that manage orders")
    boolean all;

    OrderQuery query() {
        return new OrderQuery(status, q == null || q.isBlank() ? null : q, from, to, all);
    }
}
