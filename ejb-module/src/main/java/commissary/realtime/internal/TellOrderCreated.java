package commissary.realtime.internal;

import commissary.platform.events.EventListener;
import commissary.shop.orders.OrderPlaced;
import commissary.shop.orders.OrderStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Administrators see orders come in. */
@Dependent
class TellOrderCreated implements EventListener<OrderPlaced> {

    private final Announcer announcer;

    @Inject
    TellOrderCreated(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public String name() {
        return "realtime.order-created";
    }

    @Override
    public Class<OrderPlaced> event() {
        return OrderPlaced.class;
    }

    @Override
    public void on(OrderPlaced event) {
        Map<String, Object> data = Map.of(
                "orderId", event.orderId(),
                "number", event.number(),
                "status", OrderStatus.PENDING_PAYMENT.name(),
                "total", event.total(),
                "customer", event.customerName());
        announcer.announce(NewMessage.toAdmins("order:created", "Order " + event.number() + " was placed", data));
    }
}
