/** Orders: the rules in {@code OrderLife} and {@code Settlement}, each step a transaction, the charge between them outside. */
@NullMarked
package commissary.shop.orders.internal;

import org.jspecify.annotations.NullMarked;
