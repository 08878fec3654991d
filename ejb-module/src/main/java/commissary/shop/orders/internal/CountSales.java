package commissary.shop.orders.internal;

import commissary.platform.events.EventListener;
import commissary.shop.inventory.Sales;
import commissary.shop.orders.OrderPaid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Tells the inventory what was sold. */
@Dependent
class CountSales implements EventListener<OrderPaid> {

    private final OrderReadStore reads;
    private final Sales sales;

    @Inject
    CountSales(OrderReadStore reads, Sales sales) {
        this.reads = reads;
        this.sales = sales;
    }

    @Override
    public String name() {
        return "orders.count-sales";
    }

    @Override
    public Class<OrderPaid> event() {
        return OrderPaid.class;
    }

    @Override
    public void on(OrderPaid paid) {
        sales.count(
                LocalDate.ofInstant(paid.at(), ZoneOffset.UTC),
                reads.lines(paid.orderId()).stream()
                        .map(line -> new Sales.Sold(
                                line.productId(),
                                line.quantity(),
                                Cents.of(line.lineTotal().subtract(line.discount()))))
                        .toList());
    }
}
