package commissary.realtime.internal;

import commissary.deals.NewDealsFound;
import commissary.platform.events.EventListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Everybody who is connected hears of new deals. */
@Dependent
class TellNewDeals implements EventListener<NewDealsFound> {

    private final Announcer announcer;

    @Inject
    TellNewDeals(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.new-deals";
    }

    @Override
    public Class<NewDealsFound> event() {
        return NewDealsFound.class;
    }

    @Override
    public void on(NewDealsFound event) {
        int count = event.dealIds().size();
        announcer.announce(NewMessage.toEverybody(
                "new_deals",
                count == 1 ? "1 new deal available!" : count + " new deals available!",
                count,
                Map.of("city", event.city(), "dealIds", event.dealIds())));
    }
}
