package commissary.notifications.internal;

import commissary.notifications.internal.OrderNews.News;
import commissary.notifications.internal.outbox.LetterKind;
import commissary.platform.events.EventListener;
import commissary.shared.Actor;
import commissary.shop.orders.OrderChanged;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.Orders;
import commissary.shop.orders.Tracking;
import commissary.shop.payments.PaymentRefunded;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a customer is told of his order's way, one listener for each event. */
final class OrderLetters {

    private static final String TYPE = "order";

    private OrderLetters() {}

    /** The order took a step. */
    @Dependent
    static class Step implements EventListener<OrderChanged> {

        private final Orders orders;
        private final OrderNews news;

        @Inject
        Step(Orders orders, OrderNews news) {
            this.orders = orders;
            this.news = news;
        }

        @Override
        public String name() {
            return "notifications.order-changed";
        }

        @Override
        public Class<OrderChanged> event() {
            return OrderChanged.class;
        }

        @Override
        public void on(OrderChanged event) {
            // Told as of that step, though the order may have gone on since.
            OrderView order = orders.get(Actor.system(), event.orderId());
            news(event, order).ifPresent(told -> news.tell(order, told, tracking(order.tracking())));
        }

        private Optional<News> news(OrderChanged event, OrderView order) {
            String called = "Order " + event.number();
            return switch (event.to()) {
                case PAID ->
                    Optional.of(new News(
                            TYPE,
                            called + " is confirmed",
                            "We have received your payment of " + news.written(order.total()) + ".",
                            LetterKind.ORDER_CONFIRMED,
                            true,
                            called + " is confirmed. Total " + news.written(order.total()) + "."));
                case PROCESSING ->
                    Optional.of(new News(TYPE, called + " is being packed", "It goes out soon.", null, false, null));
                case SHIPPED ->
                    Optional.of(new News(
                            TYPE,
                            called + " is on its way",
                            shipped(order.tracking()),
                            LetterKind.ORDER_SHIPPED,
                            false,
                            called + " is on its way. " + shipped(order.tracking())));
                case DELIVERED ->
                    Optional.of(new News(
                            TYPE,
                            called + " has arrived",
                            "We hope that you like it.",
                            LetterKind.ORDER_DELIVERED,
                            false,
                            called + " has arrived."));
                case CANCELLED ->
                    Optional.of(new News(
                            TYPE,
                            called + " is cancelled",
                            "What was paid is paid back.",
                            LetterKind.ORDER_CANCELLED,
                            false,
                            null));
                case PAYMENT_FAILED ->
                    Optional.of(new News(
                            TYPE,
                            called + " was not paid",
                            "No money was taken. You can order again.",
                            LetterKind.ORDER_PAYMENT_FAILED,
                            false,
                            null));
                // The refund itself is told by its own event, with its amount.
                case REFUNDED, PENDING_PAYMENT -> Optional.empty();
            };
        }

        private static String shipped(@Nullable Tracking tracking) {
            if (tracking == null || tracking.number() == null) {
                return "It was sent today.";
            }
            String carrier = tracking.carrier() == null ? "The parcel" : tracking.carrier();
            return carrier + ": " + tracking.number() + ".";
        }

        private static Map<String, Object> tracking(@Nullable Tracking tracking) {
            Map<String, Object> facts = new LinkedHashMap<>();
            if (tracking != null) {
                put(facts, "carrier", tracking.carrier());
                put(facts, "trackingNumber", tracking.number());
                put(facts, "trackingUrl", tracking.url());
            }
            return facts;
        }

        private static void put(Map<String, Object> facts, String name, @Nullable String value) {
            if (value != null) {
                facts.put(name, value);
            }
        }
    }

    /** Money was paid back. */
    @Dependent
    static class Refunded implements EventListener<PaymentRefunded> {

        private static final int DECIMALS = 2;

        private final Orders orders;
        private final OrderNews news;

        @Inject
        Refunded(Orders orders, OrderNews news) {
            this.orders = orders;
            this.news = news;
        }

        @Override
        public String name() {
            return "notifications.payment-refunded";
        }

        @Override
        public Class<PaymentRefunded> event() {
            return PaymentRefunded.class;
        }

        @Override
        public void on(PaymentRefunded event) {
            OrderView order = orders.get(Actor.system(), event.orderId());
            String amount = news.written(BigDecimal.valueOf(event.amountCents(), DECIMALS));
            News told = new News(
                    TYPE,
                    amount + " of order " + order.number() + " is paid back",
                    "It takes some days to arrive.",
                    LetterKind.ORDER_REFUNDED,
                    false,
                    null);
            news.tell(order, told, Map.of("refund", amount));
        }
    }
}
