/** How what is ordered, promotions, delivery and taxes become one sum. */
@NullMarked
package commissary.shop.checkout.internal;

import org.jspecify.annotations.NullMarked;
