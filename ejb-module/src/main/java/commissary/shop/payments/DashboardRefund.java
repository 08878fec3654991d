package commissary.shop.payments;

/**
 * Money that somebody paid back in the provider's own dashboard, past this shop.
 *
 * @param reference the provider's name for the refund
 */
public record DashboardRefund(String reference, long amountCents) {}
