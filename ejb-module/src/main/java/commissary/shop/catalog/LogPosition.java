package commissary.shop.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of the log of changes somebody has read: all that a snapshot of the database shows, and perhaps a part of what
 * a later one shows besides. A transaction that commits late is in neither, and so is not passed by.
 *
 * @param seen a snapshot in PostgreSQL's own form, of which all is read
 * @param part what is read of a later one; null if nothing is
 */
public record LogPosition(String seen, @Nullable Part part) {

    public static final LogPosition START = new LogPosition("1:1:", null);

    private static final String SNAPSHOT = "\\d{1,19}:\\d{1,19}:(?:\\d{1,19}(?:,\\d{1,19})*)?";
    private static final Pattern TEXT = Pattern.compile("(?<seen>" + SNAPSHOT + ")(?:/(?<reading>" + SNAPSHOT
            + ")/(?<transaction>\\d{1,18})/(?<entry>\\d{1,18}))?");

    /**
     * A part of what a snapshot shows.
     *
     * @param reading the snapshot
     * @param transaction the number of the transaction read last
     * @param entry the last one read of it
     */
    public record Part(String reading, long transaction, long entry) {}

    /** As it can be kept in a file. */
    public String text() {
        return part == null
                ? seen
                : String.join("/", seen, part.reading, Long.toString(part.transaction), Long.toString(part.entry));
    }

    public static Optional<LogPosition> ofText(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new LogPosition(matcher.group("seen"), part(matcher)))
                : Optional.empty();
    }

    private static @Nullable Part part(Matcher matcher) {
        @Nullable String reading = matcher.group("reading");
        return reading == null
                ? null
                : new Part(
                        reading, Long.parseLong(matcher.group("transaction")), Long.parseLong(matcher.group("entry")));
    }
}
