package commissary.notifications;

import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;

/** What a person was told on the screen; everybody sees his own only. */
public interface Notifications {

    /** The latest first. */
    Page<NotificationView> find(Actor actor, boolean unreadOnly, PageRequest page);

    long countUnread(Actor actor);

    /**
     * Marks one as read; a second time changes nothing.
     *
     * @throws commissary.shared.NotFound if there is none of this id
     * @throws commissary.shared.Forbidden if it is another's
     */
    NotificationView read(Actor actor, long notificationId);

    /**
     * Marks all as read.
     *
     * @return how many were not
     */
    int readAll(Actor actor);
}
