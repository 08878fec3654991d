/** How {@link commissary.nutrition.days} is done. */
@NullMarked
package commissary.nutrition.days.internal;

import org.jspecify.annotations.NullMarked;
