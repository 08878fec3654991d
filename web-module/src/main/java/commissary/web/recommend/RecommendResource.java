package commissary.web.recommend;

import commissary.shop.catalog.ProductView;
import commissary.shop.recommend.Recommendations;
import commissary.web.error.WholeListing;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /recommend}: products that go with another, or suit a person. */
@Path("/recommend")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class RecommendResource {

    private static final String USER = "USER";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    Recommendations recommendations;

    @Inject
    Caller caller;

    @GET
    @Path("/similar/{productId}")
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(
            summary = "At most ten products like another that can be bought now; with a person's taste if one is named")
    @APIResponse(responseCode = "403", ref = "Failure")
    public WholeListing<ProductView> similarProducts(
            @PathParam("productId") long productId, @QueryParam("userId") @Nullable Long userId) {
        return WholeListing.of(
                recommendations.similar(caller.actor(), productId, userId).similar());
    }

    @GET
    @Path("/for-me")
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "At most ten products that can be bought now, for the caller; administrators may name another")
    @APIResponse(responseCode = "403", ref = "Failure")
    public WholeListing<ProductView> recommendedForMe(@QueryParam("userId") @Nullable Long userId) {
        return WholeListing.of(recommendations.forMe(caller.actor(), userId));
    }
}
