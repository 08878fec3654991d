/** Meals behind their front door: told, read by a job, resolved against the foods, summed. */
@NullMarked
package commissary.nutrition.meals.internal;

import org.jspecify.annotations.NullMarked;
