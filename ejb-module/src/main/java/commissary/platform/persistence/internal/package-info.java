/** How {@link commissary.platform.persistence} is done in this container. */
@NullMarked
package commissary.platform.persistence.internal;

import org.jspecify.annotations.NullMarked;
