package architecture.broken.deals.internal;

import architecture.broken.orders.Orders;
import architecture.broken.orders.internal.Secret;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Looks into a house that is not its own, at a door it has not named, and at HTTP. */
public class Nosy {

    @Nullable
    Secret secret;

    @Nullable
    Orders orders;

    @Nullable
    Response response;
}
