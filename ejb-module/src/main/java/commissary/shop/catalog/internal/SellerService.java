package commissary.shop.catalog.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.Role;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.SellerView;
import commissary.shop.catalog.Sellers;
import jakarta.inject.Inject;
import java.util.List;

/** Who sells in the shop. */
@Service
class SellerService implements Sellers {

    private static final int MAX_NAME = 100;

    private final SellerStore store;

    @Inject
    SellerService(SellerStore store) {
        this.store = store;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SellerService() {
        this(null);
    }

    @Override
    public List<SellerView> all() {
        return store.all();
    }

    @Override
    public void sellAs(Actor actor, String name) {
        if (!actor.roles().contains(Role.SELLER)) {
            throw new Forbidden("Only sellers have a name in the shop");
        }
        String stripped = name.strip();
        if (!ProductFacts.isLine(stripped, MAX_NAME)) {
            throw new Invalid("name", "must be one line of 1 to " + MAX_NAME + " characters");
        }
        store.rename(actor.userId(), stripped);
    }
}
