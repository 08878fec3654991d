package commissary.shop.checkout;

import commissary.shared.Actor;
import commissary.shared.Invalid;

/** Reckons what an order would cost. */
public interface Checkout {

    /**
     * What it would cost now, and what hinders it. Reads only: the same answer as often as one asks, until prices,
     * stock or rules change.
     *
     * @throws Invalid if the address, the site or the items are wrong, naming the fields
     */
    CheckoutSummary quote(Actor actor, CheckoutRequest request);
}
