package commissary.shop.inventory.internal;

import commissary.identity.Accounts;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.NotFound;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.catalog.Stock;
import commissary.shop.catalog.StockCause;
import commissary.shop.catalog.StockChange;
import commissary.shop.catalog.StockLevel;
import commissary.shop.catalog.StockLevels;
import commissary.shop.inventory.Inventory;
import commissary.shop.inventory.InventoryChange;
import commissary.shop.inventory.InventoryLine;
import commissary.shop.inventory.InventoryQuery;
import commissary.shop.inventory.LedgerRow;
import commissary.shop.inventory.internal.ReservationStore.Step;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The inventory's front door. */
@Service
class InventoryService implements Inventory {

    private static final String NOBODY_KNOWN = "A former account";

    private final Stock stock;
    private final StockLevels levels;
    private final ReservationStore reservations;
    private final Accounts accounts;
    private final InventoryConfig config;
    private final Clock clock;

    @Inject
    InventoryService(
            Stock stock,
            StockLevels levels,
            ReservationStore reservations,
            Accounts accounts,
            InventoryConfig config,
            Clock clock) {
        this.stock = stock;
        this.levels = levels;
        this.reservations = reservations;
        this.accounts = accounts;
        this.config = config;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected InventoryService() {
        this(null, null, null, null, null, null);
    }

    @Override
    public void reserve(Actor actor, long orderId, List<ProductQuantity> lines) {
        stock.take(lines, new StockCause(StockCause.RESERVED, null, orderId, personOf(actor)));
        reservations.insert(orderId, lines, clock.instant());
    }

    @Override
    public void release(long orderId) {
        giveBack(orderId, Step.RELEASE, StockCause.RELEASED);
    }

    @Override
    public void sell(long orderId) {
        reservations.step(orderId, Step.SELL, clock.instant());
    }

    @Override
    public void returned(long orderId) {
        giveBack(orderId, Step.RETURN, StockCause.RETURNED);
    }

    private void giveBack(long orderId, Step step, String kind) {
        List<ProductQuantity> lines = reservations.step(orderId, step, clock.instant());
        if (!lines.isEmpty()) {
            stock.giveBack(lines, new StockCause(kind, null, orderId, null));
        }
    }

    @Override
    public Page<InventoryLine> find(Actor actor, InventoryQuery query, PageRequest page) {
        Page<StockLevel> found =
                levels.find(actor, query.words(), query.productIds(), query.low() ? config.lowStock() : null, page);
        return new Page<>(lines(found.items()), page, found.total());
    }

    @Override
    public InventoryLine change(Actor actor, long productId, InventoryChange change) {
        StockCause cause = new StockCause(StockCause.ADJUSTED, change.reason(), null, personOf(actor));
        if (change.delta() != null) {
            stock.adjust(actor, productId, change.delta(), cause);
        } else if (change.stock() != null) {
            stock.set(actor, productId, change.stock(), cause);
        }
        if (change.lowStockThreshold() != null) {
            levels.warnBelow(actor, productId, change.lowStockThreshold());
        }
        return lines(levels.of(List.of(productId))).stream()
                .findFirst()
                .orElseThrow(() -> new ProductNotFound(productId));
    }

    /** Begins no transaction of its own, since a name that is not found would spoil it. */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<LedgerRow> ledger(Actor actor, long productId, PageRequest page) {
        Page<StockChange> changes = levels.ledger(actor, productId, page);
        Map<Long, String> names = changes.items().stream()
                .map(change -> personShownTo(actor, change))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(id -> id, this::nameOf));
        return changes.map(change -> row(change, names.get(personShownTo(actor, change))));
    }

    /** Who ordered something is not told to its seller. */
    private static @Nullable Long personShownTo(Actor actor, StockChange change) {
        return actor.isAdmin() || change.orderId() == null ? change.actorId() : null;
    }

    private List<InventoryLine> lines(List<StockLevel> found) {
        Map<Long, Integer> reserved =
                reservations.reserved(found.stream().map(StockLevel::productId).toList());
        return found.stream()
                .map(level -> line(level, reserved.getOrDefault(level.productId(), 0)))
                .toList();
    }

    private InventoryLine line(StockLevel level, int reserved) {
        int threshold = level.lowThreshold() == null ? config.lowStock() : level.lowThreshold();
        return new InventoryLine(
                level.productId(),
                level.sku(),
                level.name(),
                level.imageUrl(),
                level.stock(),
                reserved,
                threshold,
                level.stock() <= threshold,
                level.updatedAt());
    }

    private static LedgerRow row(StockChange change, @Nullable String actorName) {
        return new LedgerRow(
                change.id(),
                change.at(),
                change.cause(),
                change.delta(),
                change.stockAfter(),
                change.reason(),
                change.orderId(),
                actorName);
    }

    private String nameOf(long accountId) {
        try {
            return accounts.user(Actor.system(), accountId).fullName();
        } catch (NotFound e) {
            return NOBODY_KNOWN;
        }
    }

    private static @Nullable Long personOf(Actor actor) {
        return actor.isUser() ? actor.id() : null;
    }
}
