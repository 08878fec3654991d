package commissary.web.delivery;

import commissary.shop.delivery.Addresses;
import commissary.shop.delivery.SavedAddress;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Reply;
import commissary.web.error.WholeListing;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /me/addresses}: where my orders may go. */
@Path("/me/addresses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop")
public class AddressesResource {

    private static final String USER = "USER";

    @Inject
    Addresses addresses;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(USER)
    @Operation(summary = "My addresses, the default first")
    public WholeListing<SavedAddress> addresses() {
        return WholeListing.of(addresses.all(caller.actor()));
    }

    @POST
    @RolesAllowed(USER)
    @Answers(201)
    @APIResponse(responseCode = "422", ref = "Failure")
    @Operation(summary = "Keep an address; the first is the default")
    public Reply<SavedAddress> addAddress(@Valid @NotNull SaveAddress body) {
        return Reply.of(addresses.add(caller.actor(), body.entry(), body.asDefault()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(USER)
    @Operation(summary = "Replace an address")
    public Reply<SavedAddress> changeAddress(@PathParam("id") long id, @Valid @NotNull SaveAddress body) {
        return Reply.of(addresses.change(caller.actor(), id, body.entry(), body.asDefault()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(USER)
    @Operation(summary = "Forget an address")
    public Done deleteAddress(@PathParam("id") long id) {
        addresses.delete(caller.actor(), id);
        return Done.of("The address is forgotten");
    }
}
