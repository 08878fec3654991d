package commissary.feed.internal.source;

/** Reads records of orders: UTF-8, a quote doubled inside quotes, a bare {@code NULL} null and a quoted one a text. */
public final class CsvRows {

    private CsvRows() {}
}
