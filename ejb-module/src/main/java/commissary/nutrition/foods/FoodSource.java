package commissary.nutrition.foods;

/** Where a food's values come from. */
public enum FoodSource {
    /** USDA's National Nutrient Database for Standard Reference; these foods ship with the product. */
    USDA_SR,
    /** USDA's FoodData Central, brought in by an administrator. */
    USDA_FDC,
    /** Somebody's own food. */
    OWN,
    /** Reckoned from the ingredients of somebody's recipe. */
    RECIPE
}
