package commissary.deals;

/** What decides whether a person is told of a deal. Each rule can stop it; all must let it pass. */
public enum AlertRule {
    /** Mails are on. */
    EMAIL_ON,
    /** News of new deals are on. */
    NEW_DEALS_ON,
    /** News of price drops are on. */
    PRICE_DROPS_ON,
    /** The deal is in the chosen city; who chose none is told of none. */
    CITY,
    /** The store is not farther from the centre than wanted; one whose place is not known passes. */
    DISTANCE,
    /** The discount is high enough; without a list price there is none, which only a wish of 0 % lets pass. */
    DISCOUNT,
    /** The category is a favourite; who chose none gets all. */
    CATEGORY,
    /** The deal was not found by the first run of its city, which finds everything new. */
    FIRST_RUN
}
