package commissary.deals;

/** The orders a list of deals can have; what an order knows nothing of comes last, and equals come newest first. */
public enum DealSort {
    LAST_SEEN("lastSeen"),
    DISCOUNT("discount"),
    PRICE("price"),
    EXPIRY("expiry"),
    DISTANCE("distance");

    private final String wireName;

    DealSort(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String toString() {
        return wireName;
    }
}
