package commissary.nutrition.meals;

/** The life of a meal: told, and read. */
public enum MealStatus {
    /** Its words are not read yet. */
    PENDING,
    COMPLETED,
    /** Its words could not be read; its owner may tell it again, or enter its items himself. */
    FAILED
}
