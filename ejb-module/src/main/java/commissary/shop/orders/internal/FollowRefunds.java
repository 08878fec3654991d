package commissary.shop.orders.internal;

import commissary.platform.events.EventListener;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.internal.OrderLife.Mover;
import commissary.shop.payments.PaymentRefunded;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** An order whose whole payment was paid back is refunded; a part leaves it as it is. */
@Dependent
class FollowRefunds implements EventListener<PaymentRefunded> {

    private final OrderStore store;
    private final OrderMoves moves;

    @Inject
    FollowRefunds(OrderStore store, OrderMoves moves) {
        this.store = store;
        this.moves = moves;
    }

    @Override
    public String name() {
        return "orders.follow-refunds";
    }

    @Override
    public Class<PaymentRefunded> event() {
        return PaymentRefunded.class;
    }

    @Override
    public void on(PaymentRefunded refunded) {
        store.lock(refunded.orderId())
                .filter(order -> refunded.isWhole() && order.waitsFor(refunded.paymentId()))
                .filter(order -> OrderLife.mayMove(order.status(), OrderStatus.REFUNDED, Mover.MONEY))
                .ifPresent(moves::refund);
    }
}
