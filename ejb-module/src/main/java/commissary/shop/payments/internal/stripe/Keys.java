package commissary.shop.payments.internal.stripe;

import commissary.shop.payments.internal.gateway.ChargeBook;
import commissary.shop.payments.internal.gateway.ChargeOrder;

/** The keys of one charge: the same for each attempt, but a further one after a fault, which Stripe keeps under its key. */
final class Keys {

    private final ChargeOrder order;
    private final ChargeBook book;
    private String current;
    private boolean isSpoilt;

    Keys(ChargeOrder order, ChargeBook book) {
        this.order = order;
        this.book = book;
        this.current = order.key();
    }

    /** Notes that an attempt failed, and why. */
    void failed(String why) {
        book.noteRetry(order.paymentId(), why);
        isSpoilt |= why.startsWith("It answered 5");
    }

    /** Whether Stripe would only repeat a fault under the present key. */
    boolean isSpoilt() {
        return isSpoilt;
    }

    /** The key to be used now; written down before. */
    String current() {
        if (isSpoilt) {
            current = book.nextKey(order.paymentId());
            isSpoilt = false;
        }
        return current;
    }
}
