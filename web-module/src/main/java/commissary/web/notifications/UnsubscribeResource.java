package commissary.web.notifications;

import commissary.notifications.Subscriptions;
import commissary.web.error.Done;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /unsubscribe}: the link in our mails, which mail programs follow by one POST (RFC 8058). */
@Path("/unsubscribe")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class UnsubscribeResource {

    @Inject
    Subscriptions subscriptions;

    @POST
    @PermitAll
    @Operation(summary = "End the mails of the link's owner")
    public Done unsubscribe(@QueryParam("token") @NotBlank @Size(max = 100) String token) {
        subscriptions.unsubscribe(token);
        return Done.of("You will get no more of these mails");
    }
}
