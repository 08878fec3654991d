package commissary.shop.catalog.internal;

import commissary.platform.persistence.Service;
import commissary.shared.ForContainer;
import commissary.shop.catalog.CatalogLog;
import commissary.shop.catalog.LogPosition;
import commissary.shop.catalog.ProductView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The log of changes, read in transactions of its own. */
@Service
class CatalogLogService implements CatalogLog {

    private final ChangeLogStore store;
    private final Pictures pictures;

    @Inject
    CatalogLogService(ChangeLogStore store, Pictures pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CatalogLogService() {
        this(null, null);
    }

    @Override
    public LogPosition end() {
        return store.end();
    }

    @Override
    public Optional<Changes> after(LogPosition position, int limit) {
        return store.after(position, limit);
    }

    @Override
    public List<ProductView> all(long afterId, int limit) {
        return pictures.on(store.all(afterId, limit));
    }

    @Override
    public List<ProductView> of(List<Long> productIds) {
        return pictures.on(store.of(productIds));
    }
}
