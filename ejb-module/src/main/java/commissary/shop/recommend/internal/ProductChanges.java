package commissary.shop.recommend.internal;

import commissary.shop.catalog.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * When products last changed, as this node saw it: an answer that was made before one of its products changed holds no
 * longer. Time is counted in changes here.
 */
@ApplicationScoped
public class ProductChanges {

    private static final int ROOM = 100_000;

    private final Map<Long, Long> last = new HashMap<>();
    private long now;
    private long forgottenUntil;

    synchronized void onChange(@Observes ProductsChanged changed) {
        now++;
        changed.productIds().forEach(id -> last.put(id, now));
        if (changed.productIds().isEmpty() || last.size() > ROOM) {
            last.clear();
            forgottenUntil = now;
        }
    }

    synchronized long now() {
        return now;
    }

    /** Whether one of the products changed after that; also if that is no longer known. */
    synchronized boolean haveTouched(Collection<Long> productIds, long since) {
        return since < forgottenUntil
                || (since < now && productIds.stream().anyMatch(id -> last.getOrDefault(id, 0L) > since));
    }
}
