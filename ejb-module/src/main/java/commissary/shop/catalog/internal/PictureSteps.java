package commissary.shop.catalog.internal;

import commissary.platform.persistence.AfterCommit;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductView;
import commissary.shop.images.ProductImages;
import jakarta.inject.Inject;

/** What is read and written when a product's pictures change, each in a transaction of its own. */
@Service
public class PictureSteps {

    private final ProductStore store;
    private final ChangeLogStore log;
    private final ProductImages images;
    private final KeptProducts kept;
    private final AfterCommit afterCommit;

    @Inject
    PictureSteps(
            ProductStore store, ChangeLogStore log, ProductImages images, KeptProducts kept, AfterCommit afterCommit) {
        this.store = store;
        this.log = log;
        this.images = images;
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
        images.remove(productId, imageId);
        log.note(productId);
        afterCommit.run(() -> kept.drop(productId));
        return new Pictures(images).on(store.view(productId).orElseThrow(() -> new ProductNotFound(productId)));
    }
}
