/** The tables that delivery goes by, kept in memory, and the addresses, which row-level security shows to their owner only. */
@NullMarked
package commissary.shop.delivery.internal;

import org.jspecify.annotations.NullMarked;
