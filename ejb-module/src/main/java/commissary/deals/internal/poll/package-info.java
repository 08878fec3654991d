/** The poll: what was read, whether it is believed, what changes by it. */
@NullMarked
package commissary.deals.internal.poll;

import org.jspecify.annotations.NullMarked;
