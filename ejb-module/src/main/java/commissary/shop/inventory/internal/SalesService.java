package commissary.shop.inventory.internal;

import commissary.platform.persistence.Service;
import commissary.shared.ForContainer;
import commissary.shop.inventory.Sales;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Adds up what was sold. */
@Service
class SalesService implements Sales {

    private final SaleStore store;

    @Inject
    SalesService(SaleStore store) {
        this.store = store;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SalesService() {
        this(null);
    }

    @Override
    public void count(LocalDate day, List<Sold> lines) {
        store.add(day, lines);
    }
}
