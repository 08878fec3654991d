package commissary.shop.orders.internal.invoice;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Who sells, as invoices say it. */
@Dependent
class InvoiceConfig implements FeatureConfig {

    private final List<String> seller;

    @Inject
    InvoiceConfig(Settings settings) {
        seller = Arrays.stream(
                        settings.text("commissary.orders.seller", "Commissary").split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Name, address, tax number: a line each. */
    List<String> seller() {
        return seller;
    }
}
