package commissary.web.identity;

import commissary.identity.ApiKeyView;
import commissary.identity.ApiKeys;
import commissary.identity.CreatedApiKey;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys of programs, for administrators. */
@Path("/api-keys")
@RequestScoped
@Tag(name = "Identity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeysResource {

    @Inject
    ApiKeys apiKeys;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed("ADMIN")
    @Operation(summary = "The keys that are not revoked")
    public WholeListing<ApiKeyView> apiKeys() {
        return WholeListing.of(apiKeys.all(caller.actor()));
    }

    @POST
    @RolesAllowed("ADMIN")
    @Answers(201)
    @Operation(summary = "Make a key; only this answer shows it")
    public Reply<CreatedApiKey> createApiKey(@Valid @NotNull CreateApiKey body) {
        return Reply.of(apiKeys.create(caller.actor(), body.name(), body.scopeSet(), body.expiresAt()));
    }

    @POST
    @Path("/{id}/rotate")
    @RolesAllowed("ADMIN")
    @Answers(201)
    @Operation(
            summary = "Make a key that takes another one's place; only this answer shows it",
            description = "It has the same name, scopes and term. The other one works until the grace ends.")
    public Reply<CreatedApiKey> rotateApiKey(@PathParam("id") long id, @Valid @NotNull RotateApiKey body) {
        return Reply.of(apiKeys.rotate(caller.actor(), id, body.grace()));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("ADMIN")
    @Operation(summary = "Make a key worthless")
    public Done revokeApiKey(@PathParam("id") long id) {
        apiKeys.revoke(caller.actor(), id);
        return Done.of("The key is revoked");
    }
}
