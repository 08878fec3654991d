package commissary.web.search;

import commissary.shop.search.ProductSearch;
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

/** {@code /admin/search}: the index of the node that answers. */
@Path("/admin/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class SearchAdminResource {

    @Inject
    ProductSearch search;

    @Inject
    Caller caller;

    @POST
    @Path("/rebuild")
    @RolesAllowed({"ADMIN", "scope:admin"})
    @Answers(202)
    @Operation(summary = "Build this node's search index anew, while the present one answers")
    public Done rebuildSearch() {
        search.rebuild(caller.actor());
        return Done.of("The index of this node is being built anew");
    }
}
