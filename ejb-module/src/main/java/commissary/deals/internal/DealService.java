package commissary.deals.internal;

import commissary.deals.DealNotFound;
import commissary.deals.DealQuery;
import commissary.deals.DealView;
import commissary.deals.DealWishes;
import commissary.deals.Deals;
import commissary.deals.PreviewView;
import commissary.deals.PriceDropView;
import commissary.deals.PricePoint;
import commissary.deals.WhyView;
import commissary.deals.internal.alerts.Explanations;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** The reader's side of the deals. */
@Service
class DealService implements Deals {

    private static final Duration HISTORY = Duration.ofDays(366);

    private final DealStore store;
    private final DealReadings readings;
    private final DealLists lists;
    private final Explanations explanations;
    private final Clock clock;

    @Inject
    DealService(DealStore store, DealReadings readings, DealLists lists, Explanations explanations, Clock clock) {
        this.store = store;
        this.readings = readings;
        this.lists = lists;
        this.explanations = explanations;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected DealService() {
        this(null, null, null, null, null);
    }

    /** Begins no transaction: an answer that is kept needs no database. */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<DealView> find(DealQuery query, PageRequest page) {
        return lists.find(query, page, () -> readings.find(query, page));
    }

    @Override
    public DealView get(long dealId) {
        return store.get(dealId).orElseThrow(() -> new DealNotFound(dealId));
    }

    @Override
    public List<DealView> named(Collection<Long> dealIds) {
        return store.named(dealIds);
    }

    @Override
    public List<PriceDropView> dropsNamed(Collection<Long> dropIds) {
        return store.drops(dropIds);
    }

    @Override
    public List<PricePoint> priceHistory(long dealId) {
        get(dealId);
        return store.priceHistory(dealId, clock.instant().minus(HISTORY));
    }

    @Override
    public WhyView why(Actor actor, long dealId) {
        return explanations.why(actor, dealId);
    }

    @Override
    public PreviewView preview(Actor actor, DealWishes wishes) {
        return explanations.preview(wishes);
    }
}
