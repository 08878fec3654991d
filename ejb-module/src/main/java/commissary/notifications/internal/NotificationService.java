package commissary.notifications.internal;

import commissary.notifications.NotificationCreated;
import commissary.notifications.NotificationView;
import commissary.notifications.Notifications;
import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Everybody's own notifications. */
@Service
class NotificationService implements Notifications {

    private final NotificationStore store;
    private final Events events;
    private final Clock clock;

    @Inject
    NotificationService(NotificationStore store, Events events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected NotificationService() {
        this(null, null, null);
    }

    /** Tells a person something, in the caller's transaction. */
    void announce(Actor system, long userId, Announcement announcement) {
        Instant now = clock.instant();
        long id = store.insert(userId, announcement, now);
        events.publish(new NotificationCreated(
                UUID.randomUUID(), now, userId, id, announcement.title(), store.countUnread(userId)));
    }

    /** Tells each of many people something, in the caller's transaction. */
    void announceAll(Actor system, Map<Long, Announcement> announcements) {
        Instant now = clock.instant();
        store.insertAll(announcements, now)
                .forEach(one -> events.publish(new NotificationCreated(
                        UUID.randomUUID(), now, one.userId(), one.id(), one.title(), one.unread())));
    }

    /** Takes back what a person was told of a kind. */
    void forget(Actor system, long userId, String type) {
        store.delete(userId, type);
    }

    @Override
    public Page<NotificationView> find(Actor actor, boolean unreadOnly, PageRequest page) {
        return store.find(actor.userId(), unreadOnly, page);
    }

    @Override
    public long countUnread(Actor actor) {
        return store.countUnread(actor.userId());
    }

    @Override
    public NotificationView read(Actor actor, long notificationId) {
        return store.read(actor.userId(), notificationId, clock.instant()).orElseThrow(() -> refusal(notificationId));
    }

    @Override
    public int readAll(Actor actor) {
        return store.readAll(actor.userId(), clock.instant());
    }

    private RuntimeException refusal(long notificationId) {
        return store.ownerOf(notificationId).isPresent()
                ? new Forbidden("This notification is another person's")
                : new NotFound("NOTIFICATION_NOT_FOUND", "There is no notification of this id");
    }
}
