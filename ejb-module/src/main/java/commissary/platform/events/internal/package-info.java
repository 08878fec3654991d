/** Events as job rows, one for each listener. */
@NullMarked
package commissary.platform.events.internal;

import org.jspecify.annotations.NullMarked;
