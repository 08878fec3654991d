package commissary.realtime.internal;

import commissary.deals.AlertKind;
import commissary.deals.DealDigestReady;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Who wants to know of price drops hears of those that pass his filters. */
@Dependent
class TellPriceDrops implements EventListener<DealDigestReady> {

    private final Announcer announcer;

    @Inject
    TellPriceDrops(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.price-drops";
    }

    @Override
    public Class<DealDigestReady> event() {
        return DealDigestReady.class;
    }

    @Override
    public void on(DealDigestReady event) {
        if (event.kind() != AlertKind.PRICE_DROP) {
            return;
        }
        announcer.announce(NewMessage.toUser(
                event.userId(),
                "price_drop",
                event.total() == 1
                        ? "1 price drop near " + event.cityName()
                        : event.total() + " price drops near " + event.cityName(),
                event.total(),
                Map.of(
                        "city",
                        event.city(),
                        "dealIds",
                        event.best().stream().map(DealDigestReady.Pick::dealId).toList())));
    }
}
