package commissary.notifications.internal.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter, written.
 *
 * @param unsubscribe the address that ends such letters by one POST (RFC 8058)
 * @param enclosures files that go with it
 */
public record Letter(
        String subject, String text, String html, @Nullable String unsubscribe, List<Enclosure> enclosures) {

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    public Letter(String subject, String text, String html, @Nullable String unsubscribe) {
        this(subject, text, html, unsubscribe, List.of());
    }

    /** The same with a file. */
    public Letter enclosing(Enclosure enclosure) {
        return new Letter(subject, text, html, unsubscribe, List.of(enclosure));
    }

    /** A file; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Enclosure(String fileName, String contentType, byte[] bytes) {}
}
