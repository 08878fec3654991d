package commissary.web.admin;

import commissary.notifications.MailContent;
import commissary.notifications.MailView;
import commissary.notifications.Mails;
import commissary.shared.PageRequest;
import commissary.web.error.Listing;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /admin/mail}: the mail log. */
@Path("/admin/mail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail")
public class MailResource {

    @Inject
    Mails mails;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({"ADMIN", "scope:admin"})
    @Operation(summary = "The mail log, the latest first")
    public Listing<MailView> mails(
            @QueryParam("to") @Nullable @Size(max = 254) String to,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        return Listing.of(mails.find(caller.actor(), Optional.ofNullable(to), new PageRequest(page, pageSize)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"ADMIN", "scope:admin"})
    @Operation(summary = "One mail; with its text where mails are kept as files")
    public Reply<MailContent> mail(@PathParam("id") long id) {
        return Reply.of(mails.content(caller.actor(), id));
    }
}
