/** What the shop has in store: reservations of orders, the ledger, alerts, and who asked to be told when there is more. */
@Feature(
        rank = 3,
        uses = {"identity", "shop.catalog"})
@NullMarked
package commissary.shop.inventory;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
