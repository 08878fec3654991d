package commissary.web.delivery;

import commissary.shared.PageRequest;
import commissary.shop.delivery.ManagedPickupSite;
import commissary.shop.delivery.PickupSites;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /admin/pickup-sites}: where goods can be picked up. */
@Path("/admin/pickup-sites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop administration")
public class PickupSitesResource {

    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    PickupSites sites;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Sites where goods can be picked up, open or not")
    public Listing<ManagedPickupSite> managedPickupSites(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(sites.find(caller.actor(), new PageRequest(page, pageSize)));
    }

    @POST
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Add a site")
    public Reply<ManagedPickupSite> addPickupSite(@Valid @NotNull AddPickupSite body) {
        return Reply.of(sites.add(caller.actor(), body.facts()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Replace a site")
    public Reply<ManagedPickupSite> changePickupSite(
            @PathParam("id") String id, @Valid @NotNull ChangePickupSite body) {
        return Reply.of(sites.change(caller.actor(), body.facts(id)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Remove a site")
    public Done removePickupSite(@PathParam("id") String id) {
        sites.remove(caller.actor(), id);
        return Done.of("The site is removed");
    }
}
