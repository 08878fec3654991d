/** How {@link commissary.deals} is done: its services, its queries and the words they share. */
@NullMarked
package commissary.deals.internal;

import org.jspecify.annotations.NullMarked;
