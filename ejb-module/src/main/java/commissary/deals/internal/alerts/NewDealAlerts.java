package commissary.deals.internal.alerts;

import commissary.deals.AlertKind;
import commissary.deals.NewDealsFound;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tells of new deals. */
@Dependent
public class NewDealAlerts implements EventListener<NewDealsFound> {

    private final AlertStore store;
    private final Alerts alerts;

    @Inject
    public NewDealAlerts(AlertStore store, Alerts alerts) {
        this.store = store;
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "deals.alert-new-deals";
    }

    @Override
    public Class<NewDealsFound> event() {
        return NewDealsFound.class;
    }

    @Override
    public void on(NewDealsFound event) {
        alerts.tell(event.city(), AlertKind.NEW_DEAL, store.newDeals(event.dealIds()));
    }
}
