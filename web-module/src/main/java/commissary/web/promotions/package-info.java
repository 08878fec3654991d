/** The promotions at the edge. */
@NullMarked
package commissary.web.promotions;

import org.jspecify.annotations.NullMarked;
