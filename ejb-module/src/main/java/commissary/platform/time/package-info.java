/** The clock. */
@NullMarked
package commissary.platform.time;

import org.jspecify.annotations.NullMarked;
