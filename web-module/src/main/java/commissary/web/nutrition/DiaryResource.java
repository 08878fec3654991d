package commissary.web.nutrition;

import commissary.nutrition.days.Diary;
import commissary.platform.audit.Audit;
import commissary.shared.Actor;
import commissary.shared.PageRequest;
import commissary.web.error.Done;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is mine: my whole diary to take along, to be forgotten, and who touched it. */
@Path("/me")
@RequestScoped
@Tag(name = "Nutrition")
public class DiaryResource {

    @Inject
    Diary diary;

    @Inject
    DiaryExport export;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("USER")
    @Operation(summary = "My whole diary as a file")
    public Response exportDiary(@QueryParam("format") @DefaultValue("json") ExportFormat format) {
        Actor actor = caller.actor();
        diary.exportStarted(actor, format.toString());
        StreamingOutput body = target -> export.write(actor, format, target);
        String name = "diary-" + LocalDate.ofInstant(clock.instant(), clock.getZone()) + "." + format;
        return Response.ok(body, format.mediaType() + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path("/erase")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("USER")
    @Operation(summary = "Erase my diary, for good")
    public Done eraseDiary(@Valid @NotNull EraseDiary body) {
        diary.erase(caller.actor());
        return Done.of("Your diary is erased");
    }

    @GET
    @Path("/data-access")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("USER")
    @Operation(summary = "Who did what to my things")
    public DataAccessListing dataAccess(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return DataAccessListing.of(audit.about(caller.actor(), new PageRequest(page, pageSize)));
    }
}
