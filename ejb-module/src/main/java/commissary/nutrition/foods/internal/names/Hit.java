package commissary.nutrition.foods.internal.names;

/**
 * A food that was found by a name.
 *
 * @param score the higher, the likelier; 0 to 1
 */
public record Hit(long foodId, double score) {}
