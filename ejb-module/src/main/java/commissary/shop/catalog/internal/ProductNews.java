package commissary.shop.catalog.internal;

import commissary.platform.persistence.AfterCommit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells this node of what it changed itself, once that is committed, so that it need not wait for its next look. */
@Dependent
class ProductNews {

    private final KeptProducts kept;
    private final CatalogFollower follower;
    private final AfterCommit afterCommit;

    @Inject
    ProductNews(KeptProducts kept, CatalogFollower follower, AfterCommit afterCommit) {
        this.kept = kept;
        this.follower = follower;
        this.afterCommit = afterCommit;
    }

    void changed(long productId) {
        afterCommit.run(() -> {
            kept.drop(productId);
            follower.ring();
        });
    }

    void changedMany() {
        afterCommit.run(follower::ring);
    }

    void stockChanged(Set<Long> productIds) {
        afterCommit.run(() -> {
            kept.dropStock(productIds);
            follower.ring();
        });
    }
}
