package commissary.nutrition.meals;

/** Which meal of the day it was. */
public enum MealType {
    BREAKFAST,
    LUNCH,
    DINNER,
    SNACK
}
