package commissary.shop.payments.internal.gateway;

import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.Rejected;
import commissary.shop.payments.Charge;
import commissary.shop.payments.DashboardRefund;
import commissary.shop.payments.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way to one provider. It is asked outside of any transaction; failures of the provider are answers. */
public interface Gateway {

    Provider provider();

    /**
     * Whether the provider can take such an amount.
     *
     * @throws Rejected {@code AMOUNT_NOT_PAYABLE}
     */
    void check(long amountCents);

    /** Charges, or opens the provider's page. */
    Charge charge(ChargeOrder order, ChargeBook book);

    /** What the provider says now. */
    Charge ask(ChargeOrder order);

    /** Closes it if it is unpaid. */
    Charge cancel(ChargeOrder order);

    Repaid refund(RefundOrder order);

    /**
     * What was paid back in the provider's own dashboard; asked for after a message that tells of refunds, as few
     * providers send.
     *
     * @return empty if the provider does not answer
     */
    default Optional<List<DashboardRefund>> dashboardRefunds(ChargeOrder order) {
        return Optional.of(List.of());
    }

    /**
     * Reads a message of the provider.
     *
     * @return empty if it is of no concern
     * @throws Forbidden {@code SIGNATURE_INVALID}
     * @throws Invalid if it cannot be read
     */
    Optional<Heard> read(Map<String, String> headers, byte[] body);
}
