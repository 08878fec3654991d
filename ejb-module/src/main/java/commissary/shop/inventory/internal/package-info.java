/** Reservations, asks and daily sales; the stock itself is the catalogue's. */
@NullMarked
package commissary.shop.inventory.internal;

import org.jspecify.annotations.NullMarked;
