package commissary.shop.delivery.internal;

import commissary.shop.delivery.PickupSite;
import commissary.shop.delivery.Place;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingRule;
import commissary.shop.delivery.ShippingTerms;
import commissary.shop.delivery.TaxRate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What holds at a moment, and how a place finds what holds there: its province's own before its country's. */
record Tables(List<ShippingRule> rules, List<TaxRate> rates, List<PickupSite> sites) {

    private static final String FREE_PICKUP = "Pick up";

    Tables {
        rules = List.copyOf(rules);
        rates = List.copyOf(rates);
        sites = List.copyOf(sites);
    }

    Optional<ShippingTerms> terms(ShippingMethod method, Place place) {
        List<ShippingRule> ofMethod =
                rules.stream().filter(rule -> rule.method() == method).toList();
        Optional<ShippingTerms> found = nearest(ofMethod, place, ShippingRule::country, ShippingRule::province).stream()
                .findFirst()
                .map(Tables::terms);
        return method == ShippingMethod.PICKUP
                ? found.or(() -> Optional.of(new ShippingTerms(method, FREE_PICKUP, 0, null, null)))
                : found;
    }

    List<TaxRate> taxes(Place place) {
        return nearest(rates, place, TaxRate::country, TaxRate::province);
    }

    private static <T> List<T> nearest(
            List<T> all, Place place, Function<T, String> country, Function<T, @Nullable String> province) {
        List<T> inCountry = all.stream()
                .filter(one -> country.apply(one).equals(place.country()))
                .toList();
        List<T> inProvince = inCountry.stream()
                .filter(one -> place.province().equals(province.apply(one)))
                .toList();
        return inProvince.isEmpty()
                ? inCountry.stream().filter(one -> province.apply(one) == null).toList()
                : inProvince;
    }

    private static ShippingTerms terms(ShippingRule rule) {
        return new ShippingTerms(
                rule.method(),
                rule.name(),
                rule.fee().movePointRight(2).longValueExact(),
                rule.freeFrom() == null
                        ? null
                        : rule.freeFrom().movePointRight(2).longValueExact(),
                rule.days());
    }
}
