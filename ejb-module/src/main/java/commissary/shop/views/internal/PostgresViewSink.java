package commissary.shop.views.internal;

import commissary.platform.persistence.DatabaseIdentity;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.views.ProductViewed;
import jakarta.inject.Inject;
import java.util.List;

/** Looks as rows. A batch holds those of many people, so it is the system that writes it. */
@Service
class PostgresViewSink implements ViewSink {

    private final ViewStore store;
    private final DatabaseIdentity identity;

    @Inject
    PostgresViewSink(ViewStore store, DatabaseIdentity identity) {
        this.store = store;
        this.identity = identity;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PostgresViewSink() {
        this(null, null);
    }

    @Override
    public void write(List<ProductViewed> views) {
        identity.actAs(Actor.system());
        store.insert(views);
    }
}
