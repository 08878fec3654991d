/** The cart at the edge. */
@NullMarked
package commissary.web.cart;

import org.jspecify.annotations.NullMarked;
