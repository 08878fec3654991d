/** How goods reach people: addresses by country, what delivery costs, and which taxes hold where. */
@Feature(rank = 3)
@NullMarked
package commissary.shop.delivery;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
