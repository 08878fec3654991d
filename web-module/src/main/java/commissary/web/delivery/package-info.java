/** Addresses, and the tables of delivery and taxes, at the edge. */
@NullMarked
package commissary.web.delivery;

import org.jspecify.annotations.NullMarked;
