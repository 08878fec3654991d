package commissary.realtime.internal;

import commissary.platform.events.EventListener;
import commissary.shop.orders.OrderChanged;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderTracked;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;

/** An order's owner and the administrators see each of its steps, one listener for each event. */
final class TellOrderUpdated {

    private TellOrderUpdated() {}

    private static void announce(
            Announcer announcer, long accountId, String message, long orderId, String number, OrderStatus status) {
        Map<String, Object> data = Map.of("orderId", orderId, "number", number, "status", status.name());
        announcer.announce(NewMessage.toUser(accountId, "order:updated", message, null, data));
        announcer.announce(NewMessage.toAdmins("order:updated", message, data));
    }

    /** It went from one state to another. */
    @Dependent
    static class Changed implements EventListener<OrderChanged> {

        private final Announcer announcer;

        @Inject
        Changed(Announcer announcer) {
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
            String status = event.to().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String message = "Order " + event.number() + " is " + status;
            announce(announcer, event.accountId(), message, event.orderId(), event.number(), event.to());
        }
    }

    /** Its parcel was seen. */
    @Dependent
    static class Tracked implements EventListener<OrderTracked> {

        private final Announcer announcer;

        @Inject
        Tracked(Announcer announcer) {
            this.announcer = announcer;
        }

        @Override
        public String name() {
            return "realtime.order-tracked";
        }

        @Override
        public Class<OrderTracked> event() {
            return OrderTracked.class;
        }

        @Override
        public void on(OrderTracked event) {
            String message = "The parcel of order " + event.number() + " was seen";
            announce(announcer, event.accountId(), message, event.orderId(), event.number(), event.status());
        }
    }
}
