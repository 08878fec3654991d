package commissary.shop.catalog.internal;

import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shop.catalog.OutOfStock;
import commissary.shop.catalog.OutOfStock.Shortage;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.catalog.Stock;
import commissary.shop.catalog.StockCause;
import commissary.shop.catalog.StockChanged;
import commissary.shop.catalog.StockChanged.Step;
import commissary.shop.catalog.internal.StockStore.Held;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stock's front door. Rows are locked before they are judged, so what was judged holds when it is written. */
@Service
class StockService implements Stock {

    private final StockStore store;
    private final ProductNews news;
    private final Events events;
    private final Clock clock;

    @Inject
    StockService(StockStore store, ProductNews news, Events events, Clock clock) {
        this.store = store;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected StockService() {
        this(null, null, null, null);
    }

    @Override
    public void take(List<ProductQuantity> lines, StockCause cause) {
        List<ProductQuantity> wanted = eachOnce(lines);
        Map<Long, Held> held =
                store.lock(wanted.stream().map(ProductQuantity::productId).toList());
        List<Shortage> shortages = wanted.stream()
                .map(line -> new Shortage(line.productId(), line.quantity(), available(held.get(line.productId()))))
                .filter(shortage -> shortage.available() < shortage.wanted())
                .toList();
        if (!shortages.isEmpty()) {
            throw new OutOfStock(shortages);
        }
        tell(store.move(wanted, -1, cause));
    }

    @Override
    public void giveBack(List<ProductQuantity> lines, StockCause cause) {
        List<ProductQuantity> given = eachOnce(lines);
        store.lock(given.stream().map(ProductQuantity::productId).toList());
        tell(store.move(given, 1, cause));
    }

    @Override
    public int adjust(Actor actor, long productId, int delta, StockCause cause) {
        int before = keep(actor, productId).stock();
        long after = (long) before + delta;
        if (after < 0) {
            throw new Conflict(
                    "STOCK_BELOW_ZERO",
                    "There are only " + before + " of it",
                    Map.of("productId", productId, "stock", before));
        } else if (after > ProductFacts.MAX_STOCK) {
            throw new Conflict("STOCK_TOO_HIGH", "There can be at most " + ProductFacts.MAX_STOCK + " of it");
        }
        return write(productId, before, (int) after, cause);
    }

    @Override
    public int set(Actor actor, long productId, int stock, StockCause cause) {
        if (stock < 0 || stock > ProductFacts.MAX_STOCK) {
            throw new Invalid("stock", "must be between 0 and " + ProductFacts.MAX_STOCK);
        }
        return write(productId, keep(actor, productId).stock(), stock, cause);
    }

    private int write(long productId, int before, int after, StockCause cause) {
        if (before != after) {
            store.set(productId, after, cause);
            tell(List.of(new Step(productId, before, after)));
        }
        return after;
    }

    private Held keep(Actor actor, long productId) {
        @Nullable Held held = store.lock(List.of(productId)).get(productId);
        if (held == null || !held.isThere()) {
            throw new ProductNotFound(productId);
        }
        requireKeeper(actor, held.sellerId());
        return held;
    }

    /** @throws Forbidden unless the actor sells it or administers the shop */
    static void requireKeeper(Actor actor, @Nullable Long sellerId) {
        boolean isOwn = actor.isUser() && Objects.equals(sellerId, actor.id());
        if (!actor.isAdmin() && !isOwn) {
            throw new Forbidden("This product is another seller's");
        }
    }

    private void tell(List<Step> steps) {
        news.stockChanged(steps.stream().map(Step::productId).collect(Collectors.toSet()));
        events.publish(new StockChanged(UUID.randomUUID(), clock.instant(), steps));
    }

    private static int available(@Nullable Held held) {
        return held == null || !held.isForSale() ? 0 : held.stock();
    }

    private static List<ProductQuantity> eachOnce(List<ProductQuantity> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        ProductQuantity::productId, Collectors.summingInt(ProductQuantity::quantity)))
                .entrySet()
                .stream()
                .map(line -> new ProductQuantity(line.getKey(), line.getValue()))
                .toList();
    }
}
