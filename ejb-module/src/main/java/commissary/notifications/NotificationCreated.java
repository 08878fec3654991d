package commissary.notifications;

import commissary.shared.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A person has a new notification.
 *
 * @param unread how many he has not read, this one included
 */
public record NotificationCreated(UUID eventId, Instant at, long userId, long notificationId, String title, long unread)
        implements DomainEvent {}
