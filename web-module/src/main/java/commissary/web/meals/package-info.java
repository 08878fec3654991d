/** Meals at the edge. */
@NullMarked
package commissary.web.meals;

import org.jspecify.annotations.NullMarked;
