package commissary.nutrition.foods;

/**
 * The food that a name means.
 *
 * @param confidence 0 to 1; 1 if it is one of the food's names
 */
public record FoodMatch(FoodView food, double confidence) {}
