package commissary.deals;

/** What a person can be told of. */
public enum AlertKind {
    NEW_DEAL,
    PRICE_DROP
}
