/** Payments and refunds: begun and settled in transactions, charged between them. */
@NullMarked
package commissary.shop.payments.internal;

import org.jspecify.annotations.NullMarked;
