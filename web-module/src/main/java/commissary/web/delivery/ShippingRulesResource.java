package commissary.web.delivery;

import commissary.shared.PageRequest;
import commissary.shop.delivery.DeliveryTables;
import commissary.shop.delivery.ShippingRule;
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

/** {@code /admin/shipping-rules}: what delivery costs where. */
@Path("/admin/shipping-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop administration")
public class ShippingRulesResource {

    private static final String ADMIN = "ADMIN";
    private static final String ADMIN_KEY = "scope:admin";

    @Inject
    DeliveryTables tables;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Shipping rules, by place")
    public Listing<ShippingRule> shippingRules(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(tables.shippingRules(caller.actor(), new PageRequest(page, pageSize)));
    }

    @POST
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Answers(201)
    @Operation(summary = "Add a shipping rule")
    public Reply<ShippingRule> addShippingRule(@Valid @NotNull SaveShippingRule body) {
        return Reply.of(tables.addShippingRule(caller.actor(), body.facts()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Replace a shipping rule")
    public Reply<ShippingRule> changeShippingRule(@PathParam("id") long id, @Valid @NotNull SaveShippingRule body) {
        return Reply.of(tables.changeShippingRule(caller.actor(), id, body.facts()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({ADMIN, ADMIN_KEY})
    @Operation(summary = "Remove a shipping rule")
    public Done removeShippingRule(@PathParam("id") long id) {
        tables.removeShippingRule(caller.actor(), id);
        return Done.of("The shipping rule is removed");
    }
}
