/** Who did what to whose things: written once, never changed. */
@NullMarked
package commissary.platform.audit;

import org.jspecify.annotations.NullMarked;
