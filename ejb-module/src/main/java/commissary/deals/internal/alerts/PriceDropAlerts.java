package commissary.deals.internal.alerts;

import commissary.deals.AlertKind;
import commissary.deals.PriceDropsFound;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tells of price drops. */
@Dependent
public class PriceDropAlerts implements EventListener<PriceDropsFound> {

    private final AlertStore store;
    private final Alerts alerts;

    @Inject
    public PriceDropAlerts(AlertStore store, Alerts alerts) {
        this.store = store;
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "deals.alert-price-drops";
    }

    @Override
    public Class<PriceDropsFound> event() {
        return PriceDropsFound.class;
    }

    @Override
    public void on(PriceDropsFound event) {
        alerts.tell(event.city(), AlertKind.PRICE_DROP, store.priceDrops(event.dropIds()));
    }
}
