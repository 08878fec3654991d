package commissary.shop.catalog.internal;

import commissary.platform.migrations.Migrations;
import commissary.shared.ForContainer;
import commissary.shop.catalog.CatalogChanged;
import commissary.shop.catalog.CatalogLog;
import commissary.shop.catalog.CatalogLog.Changes;
import commissary.shop.catalog.LogPosition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Follows the log on this node: drops what it keeps of changed products, and rings for those who keep something else. */
@ApplicationScoped
public class CatalogFollower {

    private static final int AT_ONCE = 5_000;

    private final CatalogLog log;
    private final KeptProducts kept;
    private final Event<CatalogChanged> bell;
    private final Migrations migrations;
    private final ReentrantLock following = new ReentrantLock();
    private @Nullable LogPosition position;

    @Inject
    CatalogFollower(CatalogLog log, KeptProducts kept, Event<CatalogChanged> bell, Migrations migrations) {
        this.log = log;
        this.kept = kept;
        this.bell = bell;
        this.migrations = migrations;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CatalogFollower() {
        this.log = null;
        this.kept = null;
        this.bell = null;
        this.migrations = null;
    }

    /** Something was committed on this node. */
    void ring() {
        bell.fire(new CatalogChanged());
    }

    /** Looks whether another node has written something; whoever comes while another looks leaves it to him. */
    void follow() {
        if (migrations.areDone() && following.tryLock()) {
            try {
                readOn();
            } finally {
                following.unlock();
            }
        }
    }

    private void readOn() {
        if (position == null) {
            position = log.end();
            return;
        }
        boolean isMoreLeft = true;
        while (isMoreLeft) {
            Optional<Changes> changes = log.after(position, AT_ONCE);
            if (changes.isEmpty()) {
                kept.dropAll();
                position = log.end();
            } else {
                position = changes.get().position();
                if (!changes.get().changes().isEmpty()) {
                    kept.drop(changes.get());
                    ring();
                }
            }
            isMoreLeft = changes.map(Changes::isMoreLeft).orElse(false);
        }
    }
}
