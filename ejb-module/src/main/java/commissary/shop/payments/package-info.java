/**
 * Payments of orders, whatever firm takes the money. It knows of an order its id and its number; what an outcome means for
 * the order is the asker's business.
 */
@Feature(rank = 3)
@NullMarked
package commissary.shop.payments;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
