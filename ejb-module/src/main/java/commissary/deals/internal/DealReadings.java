package commissary.deals.internal;

import commissary.deals.DealQuery;
import commissary.deals.DealView;
import commissary.platform.persistence.Service;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;

/** Reads lists in transactions of their own, since the cache may compute an answer anew in the background. */
@Service
public class DealReadings {

    private final DealStore store;

    @Inject
    public DealReadings(DealStore store) {
        this.store = store;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DealReadings() {
        this(null);
    }

    Page<DealView> find(DealQuery query, PageRequest page) {
        return store.find(query, page);
    }
}
