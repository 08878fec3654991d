package commissary.web.nutrition;

import commissary.nutrition.days.Goals;
import commissary.nutrition.days.GoalsView;
import commissary.nutrition.days.Profile;
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
import org.jspecify.annotations.Nullable;

/** {@code /nutrition/goals}: what I want to eat in a day. */
@Path("/nutrition/goals")
@RequestScoped
@Tag(name = "Nutrition")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {

    @Inject
    Goals goals;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed("USER")
    @Operation(summary = "My goals for a day; without amounts before any were set")
    public Reply<GoalsView> goals() {
        return Reply.of(goals.of(caller.actor()));
    }

    @PUT
    @RolesAllowed("USER")
    @Operation(summary = "Set my goals: six amounts, or a profile to derive them from")
    public Reply<GoalsView> saveGoals(@Valid @NotNull SaveGoals body) {
        @Nullable Profile profile = body.wantedProfile();
        return Reply.of(
                profile == null
                        ? goals.save(caller.actor(), body.wantedAmounts())
                        : goals.derive(caller.actor(), profile));
    }
}
