/** What is asked of a provider, whichever it is. */
@NullMarked
package commissary.shop.payments.internal.gateway;

import org.jspecify.annotations.NullMarked;
