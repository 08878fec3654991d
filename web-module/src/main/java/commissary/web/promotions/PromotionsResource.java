package commissary.web.promotions;

import commissary.shared.PageRequest;
import commissary.shop.promotions.PromotionView;
import commissary.shop.promotions.Promotions;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /promotions}: who gets what off. */
@Path("/promotions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop administration")
public class PromotionsResource {

    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    Promotions promotions;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Promotions, the last added first")
    public Listing<PromotionView> promotions(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(promotions.find(caller.actor(), new PageRequest(page, pageSize)));
    }

    @POST
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Add a promotion")
    public Reply<PromotionView> addPromotion(@Valid @NotNull SavePromotion body) {
        return Reply.of(promotions.add(caller.actor(), body.facts()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "One promotion")
    public Reply<PromotionView> promotion(@PathParam("id") long id) {
        return Reply.of(promotions.get(caller.actor(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Replace a promotion")
    public Reply<PromotionView> changePromotion(@PathParam("id") long id, @Valid @NotNull SavePromotion body) {
        return Reply.of(promotions.change(caller.actor(), id, body.facts()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Remove a promotion that no order has used")
    public Done removePromotion(@PathParam("id") long id) {
        promotions.remove(caller.actor(), id);
        return Done.of("The promotion is removed");
    }
}
