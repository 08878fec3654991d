package commissary.web.deals;

import commissary.deals.Cities;
import commissary.deals.CityView;
import commissary.web.error.Answers;
import commissary.web.error.Reply;
import commissary.web.error.WholeListing;
import commissary.web.rest.ReferenceData;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /cities}: where deals are looked for. */
@Path("/cities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
public class CitiesResource {

    @Inject
    Cities cities;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({"USER", "scope:admin"})
    @ReferenceData
    @Operation(summary = "The cities that are followed")
    public WholeListing<CityView> cities() {
        return WholeListing.of(cities.all());
    }

    @POST
    @RolesAllowed({"ADMIN", "scope:admin"})
    @Answers(201)
    @Operation(summary = "Follow one more city from the next run on")
    public Reply<CityView> addCity(@Valid @NotNull AddCity body) {
        CityView city = cities.add(caller.actor(), body.city());
        OptionalInt stores = cities.storesNear(city.latitude(), city.longitude());
        return Reply.of(
                city,
                stores.isPresent()
                        ? "The upstream knows " + stores.getAsInt() + " stores near it"
                        : "The upstream does not say now whether it knows stores near it");
    }
}
