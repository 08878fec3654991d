package commissary.web.admin;

import commissary.platform.jobs.FailureCause;
import commissary.platform.jobs.JobAdministration;
import commissary.platform.jobs.JobQuery;
import commissary.platform.jobs.JobState;
import commissary.platform.jobs.JobView;
import commissary.shared.PageRequest;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.error.WholeListing;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /jobs}: what is done later, and what went wrong. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobsResource {

    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    JobAdministration jobs;

    @Inject
    Caller caller;

    /** Names a group of failed jobs. */
    public record RetryJobs(@NotBlank @Size(max = 200) String type, @NotBlank @Size(max = 1000) String cause) {}

    /** How many jobs will be tried again. */
    public record Retried(int count) {}

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Jobs, the latest first")
    public Listing<JobView> jobs(
            @QueryParam("state") @Nullable JobState state,
            @QueryParam("type") @Nullable String type,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(jobs.find(caller.actor(), new JobQuery(state, type), new PageRequest(page, pageSize)));
    }

    @GET
    @Path("/causes")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Failed jobs, grouped by type and reason")
    public WholeListing<FailureCause> failureCauses() {
        return WholeListing.of(jobs.failureCauses(caller.actor()));
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Try a failed job again")
    public Done retryJob(@PathParam("id") long id) {
        jobs.retry(caller.actor(), id);
        return Done.of("The job will be tried again");
    }

    @POST
    @Path("/retry")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Try all failed jobs of a group again")
    public Reply<Retried> retryJobs(@Valid @NotNull RetryJobs group) {
        return Reply.of(new Retried(jobs.retryAll(caller.actor(), group.type(), group.cause())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Give up a job that failed or waits")
    public Done dropJob(@PathParam("id") long id) {
        jobs.drop(caller.actor(), id);
        return Done.of("The job is gone");
    }
}
