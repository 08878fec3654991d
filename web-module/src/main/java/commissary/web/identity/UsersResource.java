package commissary.web.identity;

import commissary.identity.Accounts;
import commissary.identity.UserQuery;
import commissary.identity.UserView;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everybody's accounts, for administrators. */
@Path("/users")
@RequestScoped
@Tag(name = "Identity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed("ADMIN")
    @Operation(summary = "Find people")
    public Listing<UserView> users(
            @QueryParam("q") @Nullable String q,
            @QueryParam("role") @Nullable Role role,
            @QueryParam("active") @Nullable Boolean active,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(
                accounts.find(caller.actor(), new UserQuery(q, role, active), new PageRequest(page, pageSize)));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Give another role, shut or open an account")
    @APIResponse(responseCode = "422", ref = "Failure")
    public Reply<UserView> changeUser(@PathParam("id") long id, @Valid @NotNull ChangeUser body) {
        return Reply.of(accounts.change(caller.actor(), id, body.role(), body.active()));
    }
}
