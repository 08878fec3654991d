package commissary.it.shop;

import commissary.it.world.Backstage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What gateway, payments and orders say of everything that was sold of a product, in cents. */
final class TillBooks {

    private static final String OURS =
            " from orders.customer_order o join orders.item i on i.order_id = o.id where i.product_id = ?";
    private static final String THEIR_PAYMENTS =
            " from payments.payment p where p.order_id in (select o.id" + OURS + ")";

    /** Waiting orders, refunds that have not ended, and cancelled orders whose refund is not drawn yet. */
    private static final String UNDER_WAY =
            """
            select (select count(*) %s and o.status = 'PENDING_PAYMENT')
                 + (select count(*) from payments.refund r where r.state = 'STARTED' and r.payment_id in
                        (select p.id %s))
                 + (select count(*) %s and o.status in ('CANCELLED', 'PAYMENT_FAILED') and exists
                        (select from payments.payment p where p.order_id = o.id and p.received_cents > 0
                            and (o.status = 'CANCELLED' or p.refunded_cents < p.received_cents)))
            """
                    .formatted(OURS, THEIR_PAYMENTS, OURS);

    private final long product;
    private final Map<String, StubGateway.Charge> charges;
    private final List<Order> orders;
    private final long payments;
    private final long refunds;
    private final long sold;

    /** An order as it stands. */
    private record Order(long id, String status, long cents) {

        boolean isPaid() {
            return status.equals("PAID");
        }
    }

    TillBooks(long product, StubGateway gateway) {
        this.product = product;
        this.charges = gateway.charges();
        try (Backstage backstage = Backstage.open()) {
            this.orders =
                    backstage.texts("select o.id || ' ' || o.status || ' ' || o.total_cents" + OURS, product).stream()
                            .map(TillBooks::read)
                            .toList();
            this.payments = backstage.number(
                    "select coalesce(sum(p.received_cents - p.refunded_cents), 0)" + THEIR_PAYMENTS, product);
            this.refunds = backstage.number(
                    "select coalesce(sum(r.amount_cents), 0) from payments.refund r where r.state = 'SUCCEEDED'"
                            + " and r.payment_id in (select p.id" + THEIR_PAYMENTS + ")",
                    product);
            this.sold =
                    backstage.number("select coalesce(sum(i.quantity), 0)" + OURS + " and o.status = 'PAID'", product);
        }
    }

    static boolean isSettled(long product) {
        try (Backstage backstage = Backstage.open()) {
            return backstage.number(UNDER_WAY, product, product, product) == 0;
        }
    }

    long product() {
        return product;
    }

    List<?> orders() {
        return orders;
    }

    /** What the gateway keeps of all orders. */
    long gateway() {
        return charges.values().stream()
                .mapToLong(StubGateway.Charge::keptCents)
                .sum();
    }

    long refundedByGateway() {
        return charges.values().stream()
                .mapToLong(StubGateway.Charge::refundedCents)
                .sum();
    }

    long payments() {
        return payments;
    }

    long refunds() {
        return refunds;
    }

    long paidOrders() {
        return orders.stream().filter(Order::isPaid).mapToLong(Order::cents).sum();
    }

    /** Pieces that paid orders hold. */
    long sold() {
        return sold;
    }

    /** Orders that are paid but not charged, charged but not paid, charged twice, or that nobody knows of. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Order order : orders) {
            List<StubGateway.Charge> paid = charges.entrySet().stream()
                    .filter(charge -> charge.getKey().startsWith("order:" + order.id() + ":"))
                    .map(Map.Entry::getValue)
                    .filter(StubGateway.Charge::isPaid)
                    .toList();
            long kept = paid.stream().mapToLong(StubGateway.Charge::keptCents).sum();
            boolean isRight = paid.size() <= 1 && kept == (order.isPaid() ? order.cents() : 0);
            if (!isRight || order.status().equals("PENDING_PAYMENT")) {
                faults.add(order + ": " + paid);
            }
        }
        charges.keySet().stream().filter(this::isUnknown).forEach(key -> faults.add("no order for " + key));
        return faults;
    }

    private boolean isUnknown(String key) {
        return orders.stream().noneMatch(order -> key.startsWith("order:" + order.id() + ":"));
    }

    private static Order read(String row) {
        String[] columns = row.split(" ", 3);
        return new Order(Long.parseLong(columns[0]), columns[1], Long.parseLong(columns[2]));
    }

    @Override
    public String toString() {
        Map<String, Long> states =
                orders.stream().collect(Collectors.groupingBy(Order::status, TreeMap::new, Collectors.counting()));
        return "orders " + states + ", charged "
                + charges.values().stream().filter(StubGateway.Charge::isPaid).count()
                + " times; kept by gateway " + gateway() + ", payments " + payments + ", orders " + paidOrders()
                + "; paid back " + refundedByGateway() + " and " + refunds + "; pieces sold " + sold;
    }
}
