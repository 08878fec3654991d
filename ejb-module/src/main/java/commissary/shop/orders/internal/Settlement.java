package commissary.shop.orders.internal;

import commissary.shop.orders.OrderStatus;
import commissary.shop.payments.PaymentState;

/**
 * What an order makes of how one of its payments stands. Browser, webhook and timer may ask this in any order and as often
 * as they like: once drawn, a consequence follows from nothing any more.
 */
enum Settlement {
    /** The money is there. */
    PAY,
    /** No money will come. */
    FAIL,
    /** Too little has come, and the time is over. */
    FAIL_AND_PAY_BACK,
    /** Money came for which nothing will be given. */
    PAY_BACK,
    /** Nobody knows yet, or all is done. */
    NOTHING;

    /**
     * Decides.
     *
     * @param isCurrent whether it is the payment that the order waits for: another was begun in place of others
     * @param isOverdue whether the time to pay is over
     */
    static Settlement of(OrderStatus order, PaymentState payment, boolean isCurrent, boolean isOverdue) {
        if (order == OrderStatus.PENDING_PAYMENT) {
            return ofWaiting(payment, isCurrent, isOverdue);
        }
        boolean isGivenUp = order == OrderStatus.CANCELLED || order == OrderStatus.PAYMENT_FAILED;
        boolean isTooMuch = isGivenUp || !isCurrent;
        return isTooMuch && holdsMoney(payment) ? PAY_BACK : NOTHING;
    }

    private static Settlement ofWaiting(PaymentState payment, boolean isCurrent, boolean isOverdue) {
        return switch (payment) {
            case SUCCEEDED, PARTLY_REFUNDED -> PAY;
            case DECLINED, EXPIRED, CANCELLED, REFUNDED -> isCurrent ? FAIL : NOTHING;
            case UNDERPAID -> {
                if (!isCurrent) {
                    yield PAY_BACK;
                }
                yield isOverdue ? FAIL_AND_PAY_BACK : NOTHING;
            }
            case STARTED, PENDING -> NOTHING;
        };
    }

    /** Whether there is money of the payer's that was not paid back. */
    static boolean holdsMoney(PaymentState payment) {
        return payment == PaymentState.SUCCEEDED
                || payment == PaymentState.PARTLY_REFUNDED
                || payment == PaymentState.UNDERPAID;
    }
}
