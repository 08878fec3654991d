/** PayOS, by its protocol. */
@NullMarked
package commissary.shop.payments.internal.payos;

import org.jspecify.annotations.NullMarked;
