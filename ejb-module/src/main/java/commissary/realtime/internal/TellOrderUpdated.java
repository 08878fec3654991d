package commissary.realtime.internal;

import commissary.platform.events.EventListener;
import commissary.shop.orders.OrderChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** An order's owner and the administrators see each of its steps. */
@Dependent
class TellOrderUpdated implements EventListener<OrderChanged> {

    private static final String TYPE = "order:updated";

    private final Announcer announcer;

    @Inject
    TellOrderUpdated(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.order-updated";
    }

    @Override
    public Class<OrderChanged> event() {
        return OrderChanged.class;
    }

    @Override
    public void on(OrderChanged event) {
        String status = event.to().name();
        String message = "Order " + event.number() + " is "
                + status.toLowerCase(Locale.ROOT).replace('_', ' ');
        Map<String, Object> data = Map.of("orderId", event.orderId(), "number", event.number(), "status", status);
        announcer.announce(NewMessage.toUser(event.accountId(), TYPE, message, null, data));
        announcer.announce(NewMessage.toAdmins(TYPE, message, data));
    }
}
