package commissary.web.deals;

import commissary.deals.DealPolls;
import commissary.deals.DealView;
import commissary.deals.Deals;
import commissary.deals.PricePoint;
import commissary.deals.RunQuery;
import commissary.deals.RunView;
import commissary.deals.WhyView;
import commissary.shared.PageRequest;
import commissary.web.error.Answers;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.error.WholeListing;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /deals}: what is on offer, and the runs that find it. */
@Path("/deals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
public class DealsResource {

    private static final String USER = "USER";
    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    Deals deals;

    @Inject
    DealPolls polls;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "Deals on offer; equal lots at one store are one of them")
    public Listing<DealView> deals(@BeanParam DealFilters filters) {
        return Listing.of(deals.find(filters.query(), filters.pageRequest()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "One deal, on offer or ended")
    public Reply<DealView> deal(@PathParam("id") long id) {
        return Reply.of(deals.get(id));
    }

    @GET
    @Path("/{id}/price-history")
    @RolesAllowed({USER, ADMIN_KEY})
    @Operation(summary = "What the product cost at its store, the oldest first")
    public WholeListing<PricePoint> priceHistory(@PathParam("id") long id) {
        return WholeListing.of(deals.priceHistory(id));
    }

    @GET
    @Path("/{id}/why")
    @RolesAllowed(USER)
    @Operation(summary = "Which of my filters let the deal pass or stop it")
    public Reply<WhyView> why(@PathParam("id") long id) {
        return Reply.of(deals.why(caller.actor(), id));
    }

    @POST
    @Path("/poll")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(202)
    @Operation(summary = "Start a run over all cities now")
    @APIResponse(responseCode = "422", ref = "Failure")
    public Reply<PollStarted> pollDeals() {
        return Reply.of(PollStarted.of(polls.start(caller.actor())));
    }

    @GET
    @Path("/runs")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "The record of the runs, the latest first")
    public Listing<RunView> dealRuns(
            @QueryParam("city") @Nullable String city,
            @QueryParam("failed") @Nullable Boolean failed,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(polls.runs(caller.actor(), new RunQuery(city, failed), new PageRequest(page, pageSize)));
    }
}
