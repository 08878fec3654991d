package commissary.platform.audit;

import java.time.Instant;

/**
 * A line of the book.
 *
 * @param who the e-mail address, the key's name, or {@code system}
 */
public record AuditEntry(Instant at, String who, String action, String what) {}
