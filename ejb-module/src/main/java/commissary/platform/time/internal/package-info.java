/** How {@link commissary.platform.time} is done in this container. */
@NullMarked
package commissary.platform.time.internal;

import org.jspecify.annotations.NullMarked;
