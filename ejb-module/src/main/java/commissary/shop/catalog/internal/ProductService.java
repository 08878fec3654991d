package commissary.shop.catalog.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import commissary.shop.catalog.ProductEdit;
import commissary.shop.catalog.ProductFacts;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuery;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.catalog.Stock;
import commissary.shop.catalog.StockCause;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The products' front door. */
@Service
class ProductService implements Products {

    private final ProductStore store;
    private final SellerStore sellers;
    private final Pictures pictures;
    private final KeptProducts kept;
    private final ProductNews news;
    private final Stock stock;
    private final Clock clock;

    @Inject
    ProductService(
            ProductStore store,
            SellerStore sellers,
            Pictures pictures,
            KeptProducts kept,
            ProductNews news,
            Stock stock,
            Clock clock) {
        this.store = store;
        this.sellers = sellers;
        this.pictures = pictures;
        this.kept = kept;
        this.news = news;
        this.stock = stock;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ProductService() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public Page<ProductView> find(ProductQuery query, PageRequest page) {
        ProductStore.Found found = kept.list(query, page);
        return new Page<>(named(found.ids()), page, found.total());
    }

    @Override
    public Page<ProductView> findByName(List<String> words, Set<String> brands, ProductQuery query, PageRequest page) {
        ProductStore.Found found = store.find(store.filter(query).named(words).ofBrands(brands), page);
        return new Page<>(named(found.ids()), page, found.total());
    }

    @Override
    public Page<ProductView> manage(Actor actor, PageRequest page) {
        Page<ProductView> found = store.managed(actor.isAdmin() ? null : requireSeller(actor), page);
        return new Page<>(pictures.on(found.items()), page, found.total());
    }

    /** Begins no transaction: an answer that is kept needs no database. */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public ProductView get(Actor actor, long productId) {
        ProductView product = kept.product(productId);
        boolean isOwn = actor.isUser() && Objects.equals(product.sellerId(), actor.id());
        if (!product.active() && !actor.isAdmin() && !isOwn) {
            throw new ProductNotFound(productId);
        }
        return product;
    }

    @Override
    public List<ProductView> named(Collection<Long> productIds) {
        return pictures.on(store.named(productIds));
    }

    @Override
    public ProductView create(Actor actor, ProductFacts facts) {
        @Nullable Long seller = actor.isAdmin() ? null : requireSeller(actor);
        if (seller != null) {
            sellers.ensure(seller, actor.name().replaceFirst("@.*", ""));
        }
        Product product = Product.offered(facts, seller, now());
        store.save(product, facts);
        return changed(product.id());
    }

    @Override
    public ProductView change(Actor actor, long productId, ProductEdit edit) {
        Product product = store.product(productId);
        product.requireKeeper(actor);
        ProductView before = store.view(productId).orElseThrow(() -> new ProductNotFound(productId));
        ProductFacts facts = edit.over(before);
        product.describe(facts, now());
        store.save(product, facts);
        if (edit.stock() != null) {
            stock.set(actor, productId, edit.stock(), edited(actor));
        }
        if (edit.imageUrl() != null) {
            pictures.attach(productId, edit.imageUrl());
        }
        return changed(productId);
    }

    @Override
    public void delete(Actor actor, long productId) {
        Product product = store.product(productId);
        product.requireKeeper(actor);
        product.delete(now());
        store.flush();
        pictures.removeAll(productId);
        news.changed(productId);
    }

    private ProductView changed(long productId) {
        news.changed(productId);
        return store.view(productId).map(pictures::on).orElseThrow(() -> new ProductNotFound(productId));
    }

    private static StockCause edited(Actor actor) {
        return new StockCause(StockCause.EDITED, null, null, actor.isUser() ? actor.id() : null);
    }

    private static long requireSeller(Actor actor) {
        if (!actor.roles().contains(Role.SELLER)) {
            throw new Forbidden("Only sellers and administrators offer products");
        }
        return actor.userId();
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
