package commissary.shop.delivery.internal;

import commissary.platform.persistence.Service;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;

/** What is kept in memory, read in a transaction. */
@Service
public class DeliveryReadings {

    private final ShippingRuleStore rules;
    private final TaxRateStore rates;
    private final PickupSiteStore sites;

    @Inject
    DeliveryReadings(ShippingRuleStore rules, TaxRateStore rates, PickupSiteStore sites) {
        this.rules = rules;
        this.rates = rates;
        this.sites = sites;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DeliveryReadings() {
        this(null, null, null);
    }

    Tables tables() {
        return new Tables(rules.active(), rates.active(), sites.active());
    }
}
