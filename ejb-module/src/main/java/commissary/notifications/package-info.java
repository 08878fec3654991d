/** What people are told: notifications on the screen, mails, and the links that stop them. Listens to every other feature. */
@Feature(
        rank = 6,
        uses = {
            "identity",
            "deals",
            "shop.inventory",
            "shop.payments",
            "shop.delivery",
            "shop.checkout",
            "shop.orders",
            "nutrition.days"
        })
@NullMarked
package commissary.notifications;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
