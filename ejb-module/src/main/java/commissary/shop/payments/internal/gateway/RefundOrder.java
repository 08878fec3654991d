package commissary.shop.payments.internal.gateway;

/** A refund as a provider needs it. */
public record RefundOrder(long refundId, long amountCents, String reason, ChargeOrder charge) {

    /** Under which the provider pays back at most once. */
    public String key() {
        return "refund:" + refundId;
    }
}
