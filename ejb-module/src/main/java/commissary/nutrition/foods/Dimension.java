package commissary.nutrition.foods;

/** What a unit measures. */
public enum Dimension {
    MASS,
    VOLUME,
    /** Pieces of the food itself: a slice, a clove, an ear. */
    PIECE,
    /** What a household serves in: a bowl, a glass, a handful. */
    HOUSEHOLD
}
