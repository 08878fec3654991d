package commissary.shop.catalog.internal;

import commissary.platform.persistence.AfterCommit;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductView;
import jakarta.inject.Inject;

/** What is read and written when a product's pictures change, each in a transaction of its own. */
@Service
public class PictureSteps {

    private final ProductStore store;
    private final ChangeLogStore log;
    private final Pictures pictures;
    private final KeptProducts kept;
    private final AfterCommit afterCommit;

    @Inject
    PictureSteps(
            ProductStore store, ChangeLogStore log, Pictures pictures, KeptProducts kept, AfterCommit afterCommit) {
        this.store = store;
        this.log = log;
        this.pictures = pictures;
        this.kept = kept;
        this.afterCommit = afterCommit;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PictureSteps() {
        this(null, null, null, null, null);
    }

    /** Demands that the actor may touch the product's pictures. */
    void requireKeeper(Actor actor, long productId) {
        store.product(productId).requireKeeper(actor);
    }

    ProductView remove(Actor actor, long productId, long imageId) {
        requireKeeper(actor, productId);
        pictures.remove(productId, imageId);
        log.note(productId);
        afterCommit.run(() -> kept.drop(productId));
        return store.view(productId).map(pictures::on).orElseThrow(() -> new ProductNotFound(productId));
    }
}
