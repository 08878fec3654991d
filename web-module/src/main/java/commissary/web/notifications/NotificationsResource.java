package commissary.web.notifications;

import commissary.notifications.NotificationView;
import commissary.notifications.Notifications;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.web.error.Done;
import commissary.web.error.Pagination;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /notifications}: everybody's own. */
@Path("/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("USER")
@Tag(name = "Notifications")
public class NotificationsResource {

    @Inject
    Notifications notifications;

    @Inject
    Caller caller;

    /** A page of notifications, and beside it how many of all are unread. */
    public record NotificationListing(
            boolean success, List<NotificationView> data, Pagination pagination, long unread) {}

    @GET
    @RolesAllowed("USER")
    @Operation(summary = "My notifications, the latest first")
    public NotificationListing notifications(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("pageSize") @DefaultValue("20") int pageSize) {
        Page<NotificationView> found = notifications.find(caller.actor(), unread, new PageRequest(page, pageSize));
        return new NotificationListing(
                true, found.items(), Pagination.of(found), notifications.countUnread(caller.actor()));
    }

    @PATCH
    @Path("/{id}/read")
    @RolesAllowed("USER")
    @Operation(summary = "Mark one of mine as read")
    public Reply<NotificationView> readNotification(@PathParam("id") long id) {
        return Reply.of(notifications.read(caller.actor(), id));
    }

    @POST
    @Path("/read-all")
    @RolesAllowed("USER")
    @Operation(summary = "Mark all of mine as read")
    public Done readAllNotifications() {
        int count = notifications.readAll(caller.actor());
        return Done.of(count + " marked as read");
    }
}
