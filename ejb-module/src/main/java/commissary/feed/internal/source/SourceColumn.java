package commissary.feed.internal.source;

/**
 * A column of the orders.
 *
 * @param type as the source names it, such as {@code varchar(255)}, or as far as its values tell
 */
public record SourceColumn(String name, String type) {}
