/** How values become JSON and JSON becomes values, once for jobs, events and the edge. */
@NullMarked
package commissary.platform.json;

import org.jspecify.annotations.NullMarked;
