/** The inventory over HTTP. */
@NullMarked
package commissary.web.inventory;

import org.jspecify.annotations.NullMarked;
