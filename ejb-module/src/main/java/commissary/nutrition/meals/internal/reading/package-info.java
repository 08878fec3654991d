/** What was read from a description, whoever read it: language only, no nutrient. One check for all readers. */
@NullMarked
package commissary.nutrition.meals.internal.reading;

import org.jspecify.annotations.NullMarked;
