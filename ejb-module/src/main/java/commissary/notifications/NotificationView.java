package commissary.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person was told.
 *
 * @param type what it is about, such as {@code new_deals}
 * @param link the address on our site that shows more
 */
public record NotificationView(
        long id,
        String type,
        String title,
        String body,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
