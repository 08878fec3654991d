/** Stripe, through its own library over our own bounded requests. */
@NullMarked
package commissary.shop.payments.internal.stripe;

import org.jspecify.annotations.NullMarked;
