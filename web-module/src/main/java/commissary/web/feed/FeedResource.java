package commissary.web.feed;

import commissary.feed.FeedOverview;
import commissary.feed.FeedSyncs;
import commissary.feed.SyncView;
import commissary.shared.PageRequest;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** {@code /feed} of the API: the orders data feed as the site's administrators look after it. */
@Path("/feed")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders data feed")
public class FeedResource {

    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    FeedSyncs syncs;

    @Inject
    Caller caller;

    @GET
    @Path("/overview")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "How the feed is on this node, and what waits for a decision")
    public Reply<FeedOverview> feedOverview() {
        return Reply.of(syncs.overview(caller.actor()));
    }

    @POST
    @Path("/sync")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(202)
    @Operation(summary = "Ask for a sync now")
    @APIResponse(responseCode = "422", ref = "Failure")
    public Reply<SyncAsked> syncFeed() {
        return Reply.of(SyncAsked.of(syncs.start(caller.actor())));
    }

    @GET
    @Path("/syncs")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "The record of the syncs, the latest first")
    public Listing<SyncView> feedSyncs(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(syncs.syncs(caller.actor(), new PageRequest(page, pageSize)));
    }

    @POST
    @Path("/syncs/{id}/confirm")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Let a held sync through: it runs again")
    public Done confirmSync(@PathParam("id") long id) {
        syncs.confirm(caller.actor(), id);
        return Done.of("The sync runs again and may change as much");
    }

    @POST
    @Path("/syncs/{id}/refuse")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Drop a held sync; what is served stays")
    public Done refuseSync(@PathParam("id") long id) {
        syncs.refuse(caller.actor(), id);
        return Done.of("The sync is dropped");
    }
}
