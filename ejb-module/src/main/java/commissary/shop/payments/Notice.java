package commissary.shop.payments;

import java.util.List;

/**
 * What a webhook tells of a payment; to be settled like every other charge.
 *
 * @param refunds all that were made past this shop, if it tells of refunds
 */
public record Notice(long paymentId, Charge charge, List<DashboardRefund> refunds) {

    public Notice {
        refunds = List.copyOf(refunds);
    }
}
