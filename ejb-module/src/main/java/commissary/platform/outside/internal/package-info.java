/** Attempts, pauses and breakers by Failsafe; counted in the server's metrics. */
@NullMarked
package commissary.platform.outside.internal;

import org.jspecify.annotations.NullMarked;
