package commissary.web.cart;

import commissary.shop.cart.CartView;
import commissary.shop.cart.Carts;
import commissary.web.error.Answers;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /cart}: what I am about to buy. */
@Path("/cart")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class CartResource {

    private static final String USER = "USER";

    @Inject
    Carts carts;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(USER)
    @Operation(summary = "My cart, with prices and stock as they are now")
    public Reply<CartView> cart() {
        return Reply.of(carts.get(caller.actor()));
    }

    @POST
    @Path("/items")
    @RolesAllowed(USER)
    @Answers(201)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Add to what is in my cart of a product")
    public Reply<CartView> addToCart(@Valid @NotNull AddToCart body) {
        return Reply.of(carts.add(caller.actor(), body.productId(), body.quantity()));
    }

    @PATCH
    @Path("/items/{productId}")
    @RolesAllowed(USER)
    @Operation(summary = "Change how many of a product are in my cart")
    public Reply<CartView> changeCartItem(@PathParam("productId") long productId, @Valid @NotNull ChangeQuantity body) {
        return Reply.of(carts.setQuantity(caller.actor(), productId, body.quantity()));
    }

    @DELETE
    @Path("/items/{productId}")
    @RolesAllowed(USER)
    @Operation(summary = "Take a product out of my cart")
    public Reply<CartView> removeCartItem(@PathParam("productId") long productId) {
        return Reply.of(carts.remove(caller.actor(), productId));
    }
}
