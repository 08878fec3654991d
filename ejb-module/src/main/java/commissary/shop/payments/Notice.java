package commissary.shop.payments;

/** What a webhook tells of a payment; to be settled like every other charge. */
public record Notice(long paymentId, Charge charge) {}
