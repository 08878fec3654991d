package commissary.shop.catalog.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.StockChange;
import commissary.shop.catalog.StockLevel;
import commissary.shop.catalog.StockLevels;
import commissary.shop.images.ProductImage;
import commissary.shop.images.ProductImages;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What keepers of products may know of their stock. */
@Service
class StockLevelService implements StockLevels {

    private final StockLevelStore levels;
    private final StockStore stock;
    private final ProductImages images;

    @Inject
    StockLevelService(StockLevelStore levels, StockStore stock, ProductImages images) {
        this.levels = levels;
        this.stock = stock;
        this.images = images;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected StockLevelService() {
        this(null, null, null);
    }

    @Override
    public Page<StockLevel> find(
            Actor actor, @Nullable String words, Collection<Long> among, @Nullable Integer lowBelow, PageRequest page) {
        @Nullable Long seller = actor.isAdmin() ? null : requireSeller(actor);
        Page<StockLevel> found = levels.find(seller, words, among, lowBelow, page);
        return new Page<>(pictured(found.items()), page, found.total());
    }

    @Override
    public List<StockLevel> of(Collection<Long> productIds) {
        return pictured(levels.of(productIds));
    }

    @Override
    public Page<StockChange> ledger(Actor actor, long productId, PageRequest page) {
        requireKeeper(actor, productId);
        return levels.ledger(productId, page);
    }

    @Override
    public void warnBelow(Actor actor, long productId, @Nullable Integer threshold) {
        requireKeeper(actor, productId);
        stock.warnBelow(productId, threshold);
    }

    private void requireKeeper(Actor actor, long productId) {
        StockStore.Keeper keeper = stock.keeper(productId).orElseThrow(() -> new ProductNotFound(productId));
        StockService.requireKeeper(actor, keeper.sellerId());
    }

    private static long requireSeller(Actor actor) {
        if (!actor.roles().contains(Role.SELLER)) {
            throw new Forbidden("Only sellers and administrators keep products");
        }
        return actor.userId();
    }

    private List<StockLevel> pictured(List<StockLevel> found) {
        Map<Long, List<ProductImage>> pictures =
                images.of(found.stream().map(StockLevel::productId).toList());
        return found.stream()
                .map(level -> pictured(level, pictures.getOrDefault(level.productId(), List.of())))
                .toList();
    }

    private static StockLevel pictured(StockLevel level, List<ProductImage> pictures) {
        return new StockLevel(
                level.productId(),
                level.sku(),
                level.name(),
                pictures.isEmpty() ? null : pictures.get(0).imageUrl(),
                level.stock(),
                level.lowThreshold(),
                level.updatedAt());
    }
}
