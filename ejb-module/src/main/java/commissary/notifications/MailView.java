package commissary.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the mail log. */
public record MailView(
        long id,
        String messageId,
        String recipient,
        String subject,
        String kind,
        MailChannel channel,
        MailState state,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String error) {}
