package commissary.shop.payments.internal;

import commissary.platform.config.DeploymentCurrency;
import java.math.BigDecimal;
import java.util.Currency;

/** A deployment of one currency. */
public record InCurrency(Currency get) implements DeploymentCurrency {

    public static final InCurrency CAD = new InCurrency(Currency.getInstance("CAD"));
    public static final InCurrency VND = new InCurrency(Currency.getInstance("VND"));

    @Override
    public String format(BigDecimal amount) {
        return get.getCurrencyCode() + " " + amount;
    }
}
