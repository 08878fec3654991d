/** How {@link commissary.platform.config} is done in this container. */
@NullMarked
package commissary.platform.config.internal;

import org.jspecify.annotations.NullMarked;
