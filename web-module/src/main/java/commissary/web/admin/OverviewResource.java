package commissary.web.admin;

import commissary.deals.Cities;
import commissary.deals.CityStatus;
import commissary.identity.Accounts;
import commissary.notifications.MailCounts;
import commissary.notifications.Mails;
import commissary.platform.jobs.JobAdministration;
import commissary.platform.jobs.JobCounts;
import commissary.shared.Actor;
import commissary.web.error.Reply;
import commissary.web.realtime.Screens;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /admin/overview}: one look at everything, composed of what each feature tells. */
@Path("/admin/overview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
public class OverviewResource {

    @Inject
    Accounts accounts;

    @Inject
    Cities cities;

    @Inject
    JobAdministration jobs;

    @Inject
    Mails mails;

    @Inject
    Screens screens;

    @Inject
    Caller caller;

    /**
     * How everything fares.
     *
     * @param connections open sockets on the node that answers
     */
    public record OverviewView(
            long users, long activeDeals, int connections, List<CityStatus> cities, JobCounts jobs, MailCounts mail) {}

    @GET
    @RolesAllowed({"ADMIN", "scope:admin"})
    @Operation(summary = "How everything fares")
    public Reply<OverviewView> overview() {
        Actor actor = caller.actor();
        List<CityStatus> all = cities.statuses(actor);
        return Reply.of(new OverviewView(
                accounts.count(actor),
                all.stream().mapToLong(CityStatus::activeDeals).sum(),
                screens.count(),
                all,
                jobs.counts(actor),
                mails.counts(actor)));
    }
}
