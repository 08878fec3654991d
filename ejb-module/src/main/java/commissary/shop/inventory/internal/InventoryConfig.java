package commissary.shop.inventory.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The settings of the inventory. */
@Dependent
class InventoryConfig implements FeatureConfig {

    private static final int USUAL = 5;
    private static final int HIGHEST = 1_000_000;

    private final int lowStock;

    @Inject
    InventoryConfig(Settings settings) {
        lowStock = settings.integer("commissary.inventory.low-stock", USUAL, 0, HIGHEST);
    }

    /** At which stock a product counts as low that has no threshold of its own. */
    int lowStock() {
        return lowStock;
    }
}
