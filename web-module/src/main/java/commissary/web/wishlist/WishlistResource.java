package commissary.web.wishlist;

import commissary.shared.PageRequest;
import commissary.shop.catalog.ProductView;
import commissary.shop.wishlist.Wishlist;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /wishlist}: what I would like to buy some day. */
@Path("/wishlist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class WishlistResource {

    private static final String USER = "USER";

    @Inject
    Wishlist wishlist;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(USER)
    @Operation(summary = "My wishes that are for sale, the last first")
    public Listing<ProductView> wishes(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(wishlist.wishes(caller.actor(), new PageRequest(page, pageSize)));
    }

    @PUT
    @Path("/{productId}")
    @RolesAllowed(USER)
    @Operation(summary = "Wish for a product")
    @APIResponse(responseCode = "422", ref = "Failure")
    public Done wish(@PathParam("productId") long productId) {
        wishlist.wish(caller.actor(), productId);
        return Done.of("It is on your wishlist");
    }

    @DELETE
    @Path("/{productId}")
    @RolesAllowed(USER)
    @Operation(summary = "Forget a wish")
    public Done forgetWish(@PathParam("productId") long productId) {
        wishlist.forget(caller.actor(), productId);
        return Done.of("It is not on your wishlist");
    }
}
