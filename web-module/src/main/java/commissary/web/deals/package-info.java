/** The deals at the edge. */
@NullMarked
package commissary.web.deals;

import org.jspecify.annotations.NullMarked;
