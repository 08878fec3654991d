package commissary.shop.checkout.internal;

import commissary.shared.Invalid;
import commissary.shared.MinorUnit;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.delivery.Deliveries;
import commissary.shop.delivery.Place;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingTerms;
import java.util.List;
import java.util.Optional;

/**
 * Where the goods go and what that means.
 *
 * @param terms empty if they do not go there so
 */
record Destination(Optional<ShippingTerms> terms, Taxation taxation) {

    /** @throws Invalid if the address or the site is missing or wrong */
    static Destination of(CheckoutRequest request, Deliveries deliveries, MinorUnit unit) {
        Place place = request.shippingMethod() == ShippingMethod.PICKUP ? site(request, deliveries) : address(request);
        return new Destination(
                deliveries.terms(request.shippingMethod(), place),
                new Taxation(List.copyOf(deliveries.taxes(place)), unit));
    }

    /** The fee for goods of that sum. */
    long feeCents(long goodsCents) {
        return taxation.unit().nearest(terms.map(way -> way.feeFor(goodsCents)).orElse(0L));
    }

    private static Place site(CheckoutRequest request, Deliveries deliveries) {
        if (request.pickupSite() == null) {
            throw new Invalid("pickupSite", "must be given if goods are picked up");
        }
        return deliveries
                .pickupSite(request.pickupSite())
                .map(site -> Place.of(site.address()))
                .orElseThrow(() -> new Invalid("pickupSite", "must be a site where goods can be picked up"));
    }

    private static Place address(CheckoutRequest request) {
        if (request.shippingAddress() == null) {
            throw new Invalid("shippingAddress", "must be given unless goods are picked up");
        }
        return Place.of(request.shippingAddress().checked("shippingAddress."));
    }
}
