package commissary.web.inventory;

import commissary.shop.inventory.BackInStockAsks;
import commissary.web.error.Done;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /products/{id}/back-in-stock}: tell me when it can be bought again. */
@Path("/products/{id}/back-in-stock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inventory")
public class BackInStockResource {

    private static final String USER = "USER";

    @Inject
    BackInStockAsks asks;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(USER)
    @Operation(summary = "Whether I asked to be told")
    public Reply<BackInStockAsk> isToBeNotified(@PathParam("id") long id) {
        return Reply.of(new BackInStockAsk(asks.isAsked(caller.actor(), id)));
    }

    @PUT
    @RolesAllowed(USER)
    @Operation(summary = "Tell me, once, when it can be bought again")
    public Done notifyWhenBack(@PathParam("id") long id) {
        asks.ask(caller.actor(), id);
        return Done.of("You will be told when it can be bought again");
    }

    @DELETE
    @RolesAllowed(USER)
    @Operation(summary = "Do not tell me")
    public Done doNotNotifyWhenBack(@PathParam("id") long id) {
        asks.withdraw(caller.actor(), id);
        return Done.of("You will not be told");
    }
}
