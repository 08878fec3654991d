package commissary.web.meals;

import com.fasterxml.jackson.core.type.TypeReference;
import commissary.nutrition.meals.MealView;
import commissary.nutrition.meals.Meals;
import commissary.platform.idempotency.Idempotency.Repeatable;
import commissary.shared.PageRequest;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.rest.Repeats;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /meals}: what I ate. Nobody else sees it, administrators included. */
@Path("/meals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nutrition")
public class MealsResource {

    private static final String USER = "USER";
    private static final String ID = "/{id}";

    @Inject
    Meals meals;

    @Inject
    Repeats repeats;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed(USER)
    @Answers(202)
    @Operation(summary = "Tell a meal: it is read in a while; the same Idempotency-Key never makes two")
    public Reply<MealView> createMeal(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull CreateMeal body) {
        if (key == null) {
            return Reply.of(meals.create(caller.actor(), body.meal(), null));
        }
        return repeats.once(
                new Repeatable("createMeal", key, body),
                new TypeReference<>() {},
                () -> Reply.of(meals.create(caller.actor(), body.meal(), key)));
    }

    @GET
    @RolesAllowed(USER)
    @Operation(summary = "The meals of a day, in the order they were eaten; today's by default")
    public Listing<MealView> meals(
            @QueryParam("date") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) @Nullable
                    LocalDate date,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        PageRequest request = new PageRequest(page, pageSize);
        return Listing.of(
                date == null ? meals.today(caller.actor(), request) : meals.list(caller.actor(), date, request));
    }

    @GET
    @Path(ID)
    @RolesAllowed(USER)
    @Operation(summary = "One of my meals")
    public Reply<MealView> meal(@PathParam("id") long id) {
        return Reply.of(meals.get(caller.actor(), id));
    }

    @PATCH
    @Path(ID)
    @RolesAllowed(USER)
    @APIResponse(responseCode = "409", description = "STALE_MEAL")
    @Operation(summary = "Change a meal; a corrected item becomes an alias")
    public Reply<MealView> changeMeal(@PathParam("id") long id, @Valid @NotNull ChangeMeal body) {
        return Reply.of(meals.change(caller.actor(), id, body.change(), body.version()));
    }

    @DELETE
    @Path(ID)
    @RolesAllowed(USER)
    @Operation(summary = "Delete a meal")
    public Done deleteMeal(@PathParam("id") long id) {
        meals.delete(caller.actor(), id);
        return Done.of("The meal is deleted");
    }

    @POST
    @Path(ID + "/copy")
    @RolesAllowed(USER)
    @Answers(201)
    @Operation(summary = "Write the same meal down once more")
    public Reply<MealView> copyMeal(@PathParam("id") long id, @Nullable @Valid CopyMeal body) {
        return Reply.of(meals.copy(caller.actor(), id, body == null ? null : body.eatenAt()));
    }
}
