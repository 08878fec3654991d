/** Brings in USDA's FoodData Central: a zip of tables, of which the largest has 26 million rows. */
@NullMarked
package commissary.nutrition.foods.internal.usda;

import org.jspecify.annotations.NullMarked;
