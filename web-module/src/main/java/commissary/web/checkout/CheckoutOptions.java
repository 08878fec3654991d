package commissary.web.checkout;

import commissary.shop.delivery.Country;
import commissary.shop.delivery.PickupSite;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingTerms;
import commissary.shop.payments.Provider;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one can choose at the checkout, for one place. */
public record CheckoutOptions(
        List<CountryOption> countries,
        List<MethodOption> shippingMethods,
        List<PickupSite> pickupSites,
        List<Provider> providers,
        String currency) {

    /**
     * A country that goods go to.
     *
     * @param provinces empty where addresses need none
     */
    public record CountryOption(
            String code,
            String name,
            List<ProvinceOption> provinces,
            String postalCodePattern,
            String postalCodeExample) {

        static CountryOption of(Country country) {
            return new CountryOption(
                    country.code(),
                    country.name(),
                    country.provinces().stream()
                            .map(province -> new ProvinceOption(province.code(), province.name()))
                            .toList(),
                    country.postalCodePattern(),
                    country.postalCodeExample());
        }
    }

    /** A province or state. */
    public record ProvinceOption(String code, String name) {}

    /**
     * A way of delivery.
     *
     * @param freeFrom from which sum of goods it is free
     * @param days until it is there
     */
    public record MethodOption(
            ShippingMethod method, String name, BigDecimal fee, @Nullable BigDecimal freeFrom, @Nullable Integer days) {

        static MethodOption of(ShippingTerms terms) {
            return new MethodOption(
                    terms.method(),
                    terms.name(),
                    BigDecimal.valueOf(terms.feeCents(), 2),
                    terms.freeFromCents() == null ? null : BigDecimal.valueOf(terms.freeFromCents(), 2),
                    terms.days());
        }
    }
}
