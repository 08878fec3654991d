/** Invoices: what an order cost, drawn on pages. */
@NullMarked
package commissary.shop.orders.internal.invoice;

import org.jspecify.annotations.NullMarked;
