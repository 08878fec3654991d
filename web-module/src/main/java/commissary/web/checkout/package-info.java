/** The checkout at the edge. */
@NullMarked
package commissary.web.checkout;

import org.jspecify.annotations.NullMarked;
