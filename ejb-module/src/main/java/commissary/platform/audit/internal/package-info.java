/** How {@link commissary.platform.audit} is done in this container. */
@NullMarked
package commissary.platform.audit.internal;

import org.jspecify.annotations.NullMarked;
