package commissary.web.recommend;

import commissary.shop.recommend.Recommendations;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /admin/recommend}: the model of tastes. */
@Path("/admin/recommend")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class RecommendAdminResource {

    @Inject
    Recommendations recommendations;

    @Inject
    Caller caller;

    @POST
    @Path("/rebuild")
    @RolesAllowed({"ADMIN", "scope:admin"})
    @Answers(202)
    @Operation(summary = "Build the model of tastes anew, while the present one answers")
    public Done rebuildRecommendations() {
        boolean isStarted = recommendations.rebuild(caller.actor());
        return Done.of(isStarted ? "The model is being built anew" : "The model is being built already");
    }
}
