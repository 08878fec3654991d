/** Keeps foods, finds them by name, weighs servings and reckons recipes. */
@NullMarked
package commissary.nutrition.foods.internal;

import org.jspecify.annotations.NullMarked;
