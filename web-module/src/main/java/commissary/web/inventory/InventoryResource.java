package commissary.web.inventory;

import commissary.shared.PageRequest;
import commissary.shop.inventory.Inventory;
import commissary.shop.inventory.InventoryLine;
import commissary.shop.inventory.LedgerRow;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /inventory}: what the shop has in store. */
@Path("/inventory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Inventory")
public class InventoryResource {

    private static final String SELLER = "SELLER";
    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    Inventory inventory;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @Operation(summary = "A seller's own products in store, or an administrator's: all; the scarcest first")
    public Listing<InventoryLine> inventory(@BeanParam InventoryFilters filters) {
        return Listing.of(inventory.find(caller.actor(), filters.query(), filters.pageRequest()));
    }

    @PATCH
    @Path("/{productId}")
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @Operation(summary = "Write down what was counted, came or went; or when to warn")
    public Reply<InventoryLine> changeInventory(
            @PathParam("productId") long productId, @Valid @NotNull ChangeInventory body) {
        return Reply.of(inventory.change(caller.actor(), productId, body.change()));
    }

    @GET
    @Path("/{productId}/ledger")
    @RolesAllowed({SELLER, ADMIN, ADMIN_KEY})
    @Operation(summary = "Why a stock is what it is, the last change first")
    public Listing<LedgerRow> inventoryLedger(
            @PathParam("productId") long productId,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(inventory.ledger(caller.actor(), productId, new PageRequest(page, pageSize)));
    }
}
