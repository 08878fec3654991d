package commissary.shop.orders.internal.invoice;

import commissary.platform.config.DeploymentCurrency;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shop.orders.Invoices;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderView;
import commissary.shop.orders.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** The invoices. Reads the order as its reader may, and draws outside of its transaction. */
@ApplicationScoped
class InvoiceService implements Invoices {

    private static final Set<OrderStatus> WITHOUT = Set.of(OrderStatus.PENDING_PAYMENT, OrderStatus.PAYMENT_FAILED);

    private final Orders orders;
    private final InvoicePages pages;

    @Inject
    InvoiceService(Orders orders, DeploymentCurrency currency, InvoiceConfig config) {
        this.orders = orders;
        this.pages = new InvoicePages(currency, config.seller());
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected InvoiceService() {
        this.orders = null;
        this.pages = null;
    }

    @Override
    public Invoice of(Actor actor, long orderId) {
        OrderView order = orders.get(actor, orderId);
        if (WITHOUT.contains(order.status())) {
            throw new Conflict("ORDER_NOT_PAID", "There is no invoice for an order that was not paid");
        }
        try {
            return new Invoice("invoice-" + order.number() + ".pdf", pages.draw(order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
