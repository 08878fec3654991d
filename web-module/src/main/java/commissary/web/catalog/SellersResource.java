package commissary.web.catalog;

import commissary.shop.catalog.SellerView;
import commissary.shop.catalog.Sellers;
import commissary.web.error.Done;
import commissary.web.error.WholeListing;
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

/** {@code /sellers}: who sells in the shop. */
@Path("/sellers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class SellersResource {

    @Inject
    Sellers sellers;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({"USER", "scope:admin"})
    @Operation(summary = "Sellers by name")
    public WholeListing<SellerView> sellers() {
        return WholeListing.of(sellers.all());
    }

    @PUT
    @Path("/me")
    @RolesAllowed("SELLER")
    @Operation(summary = "Say under which name I sell")
    public Done sellAs(@Valid @NotNull NamedAnew body) {
        sellers.sellAs(caller.actor(), body.name());
        return Done.of("This is your name in the shop now");
    }
}
