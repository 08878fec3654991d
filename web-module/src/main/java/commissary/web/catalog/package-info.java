/** The catalogue at the edge. */
@NullMarked
package commissary.web.catalog;

import org.jspecify.annotations.NullMarked;
