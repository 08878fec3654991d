/** Orders and their payments over HTTP. */
@NullMarked
package commissary.web.orders;

import org.jspecify.annotations.NullMarked;
