/** The search at the edge. */
@NullMarked
package commissary.web.search;

import org.jspecify.annotations.NullMarked;
