package commissary.web.deals;

import commissary.deals.Cities;
import commissary.deals.StoreView;
import commissary.shared.PageRequest;
import commissary.web.error.Listing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /stores}: the stores that have offered deals. */
@Path("/stores")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
public class StoresResource {

    @Inject
    Cities cities;

    @GET
    @RolesAllowed({"USER", "scope:admin"})
    @Operation(summary = "Stores by name")
    public Listing<StoreView> stores(
            @QueryParam("city") @Nullable String city,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(cities.stores(city, new PageRequest(page, pageSize)));
    }
}
