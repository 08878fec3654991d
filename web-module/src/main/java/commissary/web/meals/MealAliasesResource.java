package commissary.web.meals;

import commissary.nutrition.meals.AliasView;
import commissary.nutrition.meals.MealAliases;
import commissary.shared.PageRequest;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /meals/aliases}: what I mean by my words. */
@Path("/meals/aliases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Nutrition")
public class MealAliasesResource {

    private static final String USER = "USER";

    @Inject
    MealAliases aliases;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(USER)
    @Operation(summary = "My aliases, by their words")
    public Listing<AliasView> mealAliases(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(aliases.list(caller.actor(), new PageRequest(page, pageSize)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(USER)
    @Operation(summary = "Forget what some words mean")
    public Done deleteMealAlias(@PathParam("id") long id) {
        aliases.delete(caller.actor(), id);
        return Done.of("The alias is deleted");
    }
}
