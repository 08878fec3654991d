package commissary.platform.config;

import commissary.shared.MinorUnit;
import java.math.BigDecimal;
import java.util.Currency;

/** The one currency of all prices of this deployment. */
public interface DeploymentCurrency {

    Currency get();

    /** The smallest amount that is paid here. */
    default MinorUnit minorUnit() {
        return MinorUnit.of(get());
    }

    /** The amount as people read it, such as {@code $12.50}. */
    String format(BigDecimal amount);
}
