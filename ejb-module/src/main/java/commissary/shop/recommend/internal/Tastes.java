package commissary.shop.recommend.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.views.ViewHistory;
import jakarta.inject.Inject;

/** Reads what a person did: as himself, or as the application for an administrator. */
@Service
class Tastes {

    private static final int PURCHASES = 5_000;
    private static final int LOOKS = 200;

    private final PurchaseStore purchases;
    private final ViewHistory views;

    @Inject
    Tastes(PurchaseStore purchases, ViewHistory views) {
        this.purchases = purchases;
        this.views = views;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected Tastes() {
        this(null, null);
    }

    Taste of(Actor reader, long userId) {
        return Taste.of(purchases.of(userId, PURCHASES), views.of(reader, userId, LOOKS));
    }
}
