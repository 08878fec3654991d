package commissary.shop.search;

/** The order of what was found. */
public enum SearchSort {
    RELEVANCE("relevance"),
    PRICE("price"),
    PRICE_DESCENDING("-price"),
    NEWEST("newest"),
    RATING("rating");

    private final String wireName;

    SearchSort(String wireName) {
        this.wireName = wireName;
    }

    /** The name that clients use. */
    @Override
    public String toString() {
        return wireName;
    }
}
