/**
 * What the screens are told the moment it happens. It stands above all others, the notifications included: it listens to
 * what they tell and is asked by none of them.
 */
@Feature(
        rank = 7,
        uses = {"identity", "deals", "nutrition.meals", "notifications", "shop.imports", "shop.inventory", "shop.orders"
        })
@NullMarked
package commissary.realtime;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
