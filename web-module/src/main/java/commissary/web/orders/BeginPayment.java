package commissary.web.orders;

import commissary.shop.payments.Provider;
import jakarta.validation.constraints.NotNull;

/** A payment on a provider's page. */
public record BeginPayment(long orderId, @NotNull Provider provider) {}
