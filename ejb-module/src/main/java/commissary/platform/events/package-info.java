/** Facts that one feature tells and others listen to; each listener gets its own job row. */
@NullMarked
package commissary.platform.events;

import org.jspecify.annotations.NullMarked;
