package commissary.shop.views.internal;

import commissary.shop.views.ProductViewed;
import java.util.List;

/** Where looks go. */
interface ViewSink {

    /**
     * Writes a batch, all or nothing. A look that was written before is not written again.
     *
     * @throws RuntimeException if it could not be written; the same looks may come again then
     */
    void write(List<ProductViewed> views);
}
