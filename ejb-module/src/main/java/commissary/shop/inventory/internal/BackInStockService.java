package commissary.shop.inventory.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shop.catalog.Products;
import commissary.shop.catalog.StockLevel;
import commissary.shop.catalog.StockLevels;
import commissary.shop.inventory.BackInStockAsks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Notes who wants to be told. */
@Service
class BackInStockService implements BackInStockAsks {

    private final AskStore asks;
    private final Products products;
    private final StockLevels levels;
    private final Clock clock;

    @Inject
    BackInStockService(AskStore asks, Products products, StockLevels levels, Clock clock) {
        this.asks = asks;
        this.products = products;
        this.levels = levels;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected BackInStockService() {
        this(null, null, null, null);
    }

    @Override
    public void ask(Actor actor, long productId) {
        long id = products.get(actor, productId).id();
        boolean isInStock =
                levels.of(List.of(id)).stream().mapToInt(StockLevel::stock).sum() > 0;
        if (isInStock) {
            throw new Conflict("IN_STOCK", "This product can be bought now");
        }
        asks.insert(actor.userId(), id, clock.instant());
    }

    @Override
    public void withdraw(Actor actor, long productId) {
        asks.delete(actor.userId(), productId);
    }

    @Override
    public boolean isAsked(Actor actor, long productId) {
        return asks.exists(actor.userId(), productId);
    }
}
