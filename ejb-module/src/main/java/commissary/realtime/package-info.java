/**
 * What the screens are told the moment it happens. It stands above all others, the notifications included: it listens to
 * what they tell and is asked by none of them.
 */
@Feature(
        rank = 6,
        uses = {"identity", "deals", "notifications", "shop.imports"})
@NullMarked
package commissary.realtime;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
