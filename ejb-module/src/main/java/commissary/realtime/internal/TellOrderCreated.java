package commissary.realtime.internal;

import commissary.platform.events.EventListener;
import commissary.shared.Actor;
import commissary.shop.orders.OrderPlaced;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.Orders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Administrators see orders come in. */
@Dependent
class TellOrderCreated implements EventListener<OrderPlaced> {

    private final Announcer announcer;
    private final Orders orders;

    @Inject
    TellOrderCreated(Announcer announcer, Orders orders) {
        this.announcer = announcer;
        this.orders = orders;
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
        OrderView order = orders.get(Actor.system(), event.orderId());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("orderId", order.id());
        data.put("number", order.number());
        data.put("status", order.status().name());
        data.put("total", order.total());
        if (order.customer() != null) {
            data.put("customer", order.customer().fullName());
        }
        announcer.announce(NewMessage.toAdmins("order:created", "Order " + event.number() + " was placed", data));
    }
}
