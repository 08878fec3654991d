package commissary.web.foods;

import commissary.nutrition.products.ProductFood;
import commissary.nutrition.products.ProductFoods;
import commissary.web.error.Done;
import commissary.web.error.Reply;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /products/{id}/food}: what a product holds. */
@Path("/products/{id}/food")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nutrition")
public class ProductFoodResource {

    @Inject
    ProductFoods products;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({"USER", "scope:admin"})
    @Operation(summary = "The food that a product is, and what one piece holds")
    public Reply<ProductFood> productFood(@PathParam("id") long id) {
        return Reply.of(products.get(caller.actor(), id));
    }

    @PUT
    @RolesAllowed({"SELLER", "ADMIN", "scope:admin"})
    @Operation(summary = "Say which food a product is")
    public Done setProductFood(@PathParam("id") long id, @Valid @NotNull SetProductFood body) {
        products.set(caller.actor(), id, body.foodId(), body.grams());
        return Done.of(body.foodId() == null ? "The product is no food" : "The product is this food");
    }
}
