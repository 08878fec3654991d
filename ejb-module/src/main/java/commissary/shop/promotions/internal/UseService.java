package commissary.shop.promotions.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shop.promotions.PromotionUses;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Counts the uses. */
@Service
class UseService implements PromotionUses {

    private final UseStore store;
    private final Clock clock;

    @Inject
    UseService(UseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected UseService() {
        this(null, null);
    }

    @Override
    public void use(long orderId, long accountId, List<Long> promotionIds) {
        List<Long> each = promotionIds.stream().distinct().sorted().toList();
        if (each.isEmpty()) {
            return;
        }
        store.lockLimited(each);
        if (store.insert(orderId, accountId, each, clock.instant()) < each.size()) {
            throw new Conflict("PROMOTION_USED_UP", "A promotion was used up meanwhile; see what it costs without");
        }
    }

    @Override
    public void giveBack(long orderId) {
        store.delete(orderId);
    }
}
