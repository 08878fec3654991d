package commissary.web.deals;

import commissary.deals.Deals;
import commissary.deals.PreviewView;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /me/preferences/preview}: what preferences would have brought. */
@Path("/me/preferences/preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
public class PreviewResource {

    @Inject
    Deals deals;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed("USER")
    @Operation(summary = "What these would have brought in the last 7 days")
    public Reply<PreviewView> previewPreferences(@Valid @NotNull TryPreferences body) {
        return Reply.of(deals.preview(caller.actor(), body.wishes()));
    }
}
