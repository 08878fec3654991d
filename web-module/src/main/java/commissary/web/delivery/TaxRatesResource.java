package commissary.web.delivery;

import commissary.shared.PageRequest;
import commissary.shop.delivery.DeliveryTables;
import commissary.shop.delivery.TaxRate;
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

/** {@code /admin/tax-rates}: which taxes are taken where. */
@Path("/admin/tax-rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop administration")
public class TaxRatesResource {

    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    DeliveryTables tables;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Tax rates, by place")
    public Listing<TaxRate> taxRates(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(tables.taxRates(caller.actor(), new PageRequest(page, pageSize)));
    }

    @POST
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Add a tax rate")
    public Reply<TaxRate> addTaxRate(@Valid @NotNull SaveTaxRate body) {
        return Reply.of(tables.addTaxRate(caller.actor(), body.facts()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Replace a tax rate")
    public Reply<TaxRate> changeTaxRate(@PathParam("id") long id, @Valid @NotNull SaveTaxRate body) {
        return Reply.of(tables.changeTaxRate(caller.actor(), id, body.facts()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Remove a tax rate")
    public Done removeTaxRate(@PathParam("id") long id) {
        tables.removeTaxRate(caller.actor(), id);
        return Done.of("The tax rate is removed");
    }
}
