package commissary.platform.config;

import java.math.BigDecimal;
import java.util.Currency;

/** The one currency of all prices of this deployment. */
public interface DeploymentCurrency {

    Currency get();

    /** The amount as people read it, such as {@code $12.50}. */
    String format(BigDecimal amount);
}
