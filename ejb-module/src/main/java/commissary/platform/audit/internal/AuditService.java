package commissary.platform.audit.internal;

import commissary.platform.audit.Audit;
import commissary.platform.audit.AuditEntry;
import commissary.platform.audit.AuditedDeed;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import java.time.Clock;

/** The book's front door. */
@Service
class AuditService implements Audit {

    private final AuditStore store;
    private final Clock clock;

    @Inject
    AuditService(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected AuditService() {
        this(null, null);
    }

    @Override
    public void record(Actor actor, AuditedDeed deed) {
        store.insert(actor, deed, clock.instant());
    }

    @Override
    public Page<AuditEntry> about(Actor actor, PageRequest page) {
        return store.about(actor.userId(), page);
    }
}
