package commissary.web.foods;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Foods;
import commissary.nutrition.foods.OwnFoods;
import commissary.shared.PageRequest;
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
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /foods}: what one may have eaten. */
@Path("/foods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nutrition")
public class FoodsResource {

    private static final String USER = "USER";

    @Inject
    Foods foods;

    @Inject
    OwnFoods ownFoods;

    @Inject
    Caller caller;

    @GET
    @Path("/search")
    @RolesAllowed(USER)
    @Operation(summary = "Foods by name, in English or French, the likeliest first")
    public Listing<FoodView> searchFoods(
            @QueryParam("q") @NotNull @Size(min = 1, max = Foods.MAX_QUERY) String text,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(foods.search(caller.actor(), text, new PageRequest(page, pageSize)));
    }

    @GET
    @Path("/own")
    @RolesAllowed(USER)
    @Operation(summary = "My own foods and recipes, by name")
    public Listing<FoodView> ownFoods(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(ownFoods.all(caller.actor(), new PageRequest(page, pageSize)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(USER)
    @Operation(summary = "One food")
    public Reply<FoodView> food(@PathParam("id") long id) {
        return Reply.of(foods.get(caller.actor(), id));
    }

    @POST
    @RolesAllowed(USER)
    @Answers(201)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Keep a food of my own")
    public Reply<FoodView> createFood(@Valid @NotNull CreateFood body) {
        return Reply.of(ownFoods.create(caller.actor(), body.food()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(USER)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Replace a food of my own; recipes with it are reckoned again")
    public Reply<FoodView> changeFood(@PathParam("id") long id, @Valid @NotNull CreateFood body) {
        return Reply.of(ownFoods.change(caller.actor(), id, body.food()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(USER)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Forget a food of my own")
    public Done deleteFood(@PathParam("id") long id) {
        ownFoods.delete(caller.actor(), id);
        return Done.of("It is gone");
    }
}
