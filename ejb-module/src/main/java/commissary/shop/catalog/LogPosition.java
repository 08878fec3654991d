package commissary.shop.catalog;

import java.util.Optional;

/**
 * A place in the log of changes.
 *
 * @param transaction the database's number of the transaction
 * @param entry within it
 */
public record LogPosition(long transaction, long entry) {

    public static final LogPosition START = new LogPosition(0, 0);

    /** As it can be kept in a file. */
    public String text() {
        return transaction + ":" + entry;
    }

    public static Optional<LogPosition> ofText(String text) {
        String[] parts = text.split(":", -1);
        boolean isGood = parts.length == 2 && parts[0].matches("\\d{1,18}") && parts[1].matches("\\d{1,18}");
        return isGood
                ? Optional.of(new LogPosition(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                : Optional.empty();
    }
}
