package commissary.web.foods;

import commissary.nutrition.foods.RecipeView;
import commissary.nutrition.foods.Recipes;
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

/** {@code /recipes}: dishes of one's own. */
@Path("/recipes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nutrition")
public class RecipesResource {

    private static final String USER = "USER";

    @Inject
    Recipes recipes;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(USER)
    @Operation(summary = "My recipes, by name")
    public Listing<RecipeView> recipes(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(recipes.all(caller.actor(), new PageRequest(page, pageSize)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(USER)
    @Operation(summary = "One of my recipes")
    public Reply<RecipeView> recipe(@PathParam("id") long id) {
        return Reply.of(recipes.get(caller.actor(), id));
    }

    @POST
    @RolesAllowed(USER)
    @Answers(201)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Keep a recipe; it is a food from then on")
    public Reply<RecipeView> createRecipe(@Valid @NotNull CreateRecipe body) {
        return Reply.of(recipes.create(caller.actor(), body.recipe()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(USER)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Replace a recipe")
    public Reply<RecipeView> changeRecipe(@PathParam("id") long id, @Valid @NotNull CreateRecipe body) {
        return Reply.of(recipes.change(caller.actor(), id, body.recipe()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(USER)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Forget a recipe")
    public Done deleteRecipe(@PathParam("id") long id) {
        recipes.delete(caller.actor(), id);
        return Done.of("It is gone");
    }
}
