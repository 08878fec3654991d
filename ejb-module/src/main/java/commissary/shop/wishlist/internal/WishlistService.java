package commissary.shop.wishlist.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.wishlist.Wishlist;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The wishlists. They are short, so a page is cut from the whole: what is no longer for sale leaves no gap in it. */
@Service
class WishlistService implements Wishlist {

    private final WishStore store;
    private final Products products;
    private final Clock clock;

    @Inject
    WishlistService(WishStore store, Products products, Clock clock) {
        this.store = store;
        this.products = products;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected WishlistService() {
        this(null, null, null);
    }

    @Override
    public Page<ProductView> wishes(Actor actor, PageRequest page) {
        List<ProductView> all = products.named(store.products(actor.userId()));
        List<ProductView> some =
                all.stream().skip(page.offset()).limit(page.pageSize()).toList();
        return new Page<>(some, page, all.size());
    }

    @Override
    public void wish(Actor actor, long productId) {
        long id = products.get(actor, productId).id();
        List<Long> wished = store.products(actor.userId());
        if (wished.size() >= MAX_WISHES && !wished.contains(id)) {
            throw new Rejected("WISHLIST_FULL", "A wishlist holds at most " + MAX_WISHES + " products");
        }
        store.insert(actor.userId(), id, clock.instant());
    }

    @Override
    public void forget(Actor actor, long productId) {
        store.delete(actor.userId(), productId);
    }
}
