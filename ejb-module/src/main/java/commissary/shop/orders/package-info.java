/** Orders: placed, paid, sent, and what becomes of them if something goes wrong. */
@Feature(
        rank = 5,
        uses = {
            "identity",
            "shop.catalog",
            "shop.cart",
            "shop.checkout",
            "shop.delivery",
            "shop.promotions",
            "shop.inventory",
            "shop.payments",
            "shop.recommend"
        })
@NullMarked
package commissary.shop.orders;

import commissary.shared.Feature;
import org.jspecify.annotations.NullMarked;
