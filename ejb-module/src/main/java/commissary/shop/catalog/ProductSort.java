package commissary.shop.catalog;

/** The order of a list of products. */
public enum ProductSort {
    NEWEST("newest"),
    PRICE("price"),
    PRICE_DESCENDING("-price"),
    RATING("rating"),
    NAME("name");

    private final String wireName;

    ProductSort(String wireName) {
        this.wireName = wireName;
    }

    /** The name that clients use. */
    @Override
    public String toString() {
        return wireName;
    }
}
