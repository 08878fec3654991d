package commissary.shop.catalog.internal;

import commissary.platform.events.EventListener;
import commissary.shop.images.ProductImagesChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Notes in the log of changes that a product is seen with other pictures, so that every node shows them. */
@Dependent
class NoteReadyPictures implements EventListener<ProductImagesChanged> {

    private final ChangeLogStore log;

    @Inject
    NoteReadyPictures(ChangeLogStore log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "catalog.note-ready-pictures";
    }

    @Override
    public Class<ProductImagesChanged> event() {
        return ProductImagesChanged.class;
    }

    @Override
    public void on(ProductImagesChanged event) {
        log.note(event.productId());
    }
}
