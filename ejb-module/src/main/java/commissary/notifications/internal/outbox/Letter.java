package commissary.notifications.internal.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A letter, written.
 *
 * @param unsubscribe the address that ends such letters by one POST (RFC 8058)
 */
public record Letter(String subject, String text, String html, @Nullable String unsubscribe) {}
