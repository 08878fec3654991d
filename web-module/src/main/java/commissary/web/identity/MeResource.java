package commissary.web.identity;

import commissary.identity.Preferences;
import commissary.identity.PreferencesView;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the signed-in person keeps for himself. */
@Path("/me/preferences")
@RequestScoped
@Tag(name = "Identity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Preferences preferences;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed("USER")
    @Operation(summary = "What I want to be told")
    public Reply<PreferencesView> preferences() {
        return Reply.of(preferences.of(caller.actor()));
    }

    @PUT
    @RolesAllowed("USER")
    @Operation(summary = "Replace what I want to be told")
    public Reply<PreferencesView> savePreferences(@Valid @NotNull SavePreferences body) {
        return Reply.of(preferences.save(caller.actor(), body.view()));
    }
}
