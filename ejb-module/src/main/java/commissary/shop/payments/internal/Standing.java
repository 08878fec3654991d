package commissary.shop.payments.internal;

import commissary.shop.payments.Charge;
import commissary.shop.payments.PaymentState;

/**
 * How a payment stands: the one place that decides what follows from what was heard. It keeps the most that was ever
 * heard, so it ends the same in whatever order, and however often, browser, webhook and timer tell it.
 *
 * @param wantedCents what is to be paid
 * @param receivedCents what has come
 * @param refundedCents what of it is being paid back, or is
 */
record Standing(PaymentState state, long wantedCents, long receivedCents, long refundedCents) {

    Standing {
        if (wantedCents <= 0 || refundedCents < 0 || refundedCents > receivedCents) {
            throw new IllegalArgumentException(
                    "expected 0 <= refunded <= received, was " + refundedCents + " of " + receivedCents);
        }
    }

    static Standing begun(long wantedCents) {
        return new Standing(PaymentState.STARTED, wantedCents, 0, 0);
    }

    /**
     * Hears what a provider says.
     *
     * @param isOnItsWay whether the charge may still reach the provider, if it has not heard of it
     */
    Standing hear(Charge charge, boolean isOnItsWay) {
        return switch (charge.outcome()) {
            case SUCCEEDED, UNDERPAID -> receive(charge.amountCents());
            case PENDING -> with(PaymentState.PENDING);
            case DECLINED -> with(PaymentState.DECLINED);
            case EXPIRED -> with(PaymentState.EXPIRED);
            case CANCELLED -> with(PaymentState.CANCELLED);
            case NOT_FOUND -> isOnItsWay ? this : with(PaymentState.DECLINED);
            case UNKNOWN -> this;
        };
    }

    /** Whether there is money that can be paid back. */
    long refundableCents() {
        return receivedCents - refundedCents;
    }

    /** Pays back; less than nothing takes back a refund that failed. */
    Standing refund(long cents) {
        Standing after = new Standing(state, wantedCents, receivedCents, refundedCents + cents);
        return receivedCents < wantedCents
                ? after
                : new Standing(after.paidState(), wantedCents, receivedCents, after.refundedCents);
    }

    private Standing receive(long cents) {
        if (cents <= receivedCents) {
            return this;
        }
        Standing after = new Standing(state, wantedCents, cents, refundedCents);
        return after.with(cents < wantedCents ? PaymentState.UNDERPAID : after.paidState());
    }

    private PaymentState paidState() {
        if (refundedCents == 0) {
            return PaymentState.SUCCEEDED;
        }
        return refundedCents < receivedCents ? PaymentState.PARTLY_REFUNDED : PaymentState.REFUNDED;
    }

    private Standing with(PaymentState heard) {
        return new Standing(state.with(heard), wantedCents, receivedCents, refundedCents);
    }
}
