package commissary.web.nutrition;

import commissary.nutrition.days.DailyView;
import commissary.nutrition.days.Days;
import commissary.nutrition.days.SummaryView;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /nutrition/daily} and {@code /nutrition/summaries}: my days. */
@Path("/nutrition")
@RequestScoped
@Tag(name = "Nutrition")
@Produces(MediaType.APPLICATION_JSON)
public class DaysResource {

    @Inject
    Days days;

    @Inject
    Caller caller;

    @GET
    @Path("/daily")
    @RolesAllowed("USER")
    @Operation(summary = "A day so far: what I ate and what it leaves; today by default")
    public Reply<DailyView> dailyNutrition(
            @QueryParam("date") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @Nullable
                    LocalDate date) {
        return Reply.of(days.daily(caller.actor(), date));
    }

    @GET
    @Path("/summaries")
    @RolesAllowed("USER")
    @Operation(summary = "My summed days, the newest first")
    public Listing<SummaryView> nutritionSummaries(@BeanParam SummaryFilters filters) {
        return Listing.of(days.summaries(caller.actor(), filters.from, filters.to, filters.pageRequest()));
    }
}
