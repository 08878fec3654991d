/** A provider that moves no money: within the application, or elsewhere by HTTP. */
@NullMarked
package commissary.shop.payments.internal.sandbox;

import org.jspecify.annotations.NullMarked;
