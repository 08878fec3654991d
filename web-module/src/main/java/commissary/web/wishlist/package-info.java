/** The wishlist at the edge. */
@NullMarked
package commissary.web.wishlist;

import org.jspecify.annotations.NullMarked;
