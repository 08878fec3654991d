package commissary.shop.cart.internal;

import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Rejected;
import commissary.shop.cart.CartEntry;
import commissary.shop.cart.CartView;
import commissary.shop.cart.Carts;
import commissary.shop.catalog.ProductNotFound;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The carts' front door. */
@Service
class CartService implements Carts {

    private final CartStore store;
    private final CartViews views;
    private final Products products;
    private final Clock clock;

    @Inject
    CartService(CartStore store, CartViews views, Products products, Clock clock) {
        this.store = store;
        this.views = views;
        this.products = products;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CartService() {
        this(null, null, null, null);
    }

    @Override
    public CartView get(Actor actor) {
        return view(actor.userId());
    }

    @Override
    public CartView add(Actor actor, long productId, int quantity) {
        long user = actor.userId();
        requireQuantity(quantity);
        ProductView product = forSale(productId);
        store.lock(user);
        List<CartItem> items = store.items(user);
        Optional<CartItem> before = item(items, productId);
        if (before.isEmpty() && items.size() >= MAX_LINES) {
            throw new Rejected("CART_FULL", "A cart holds at most " + MAX_LINES + " different products");
        }
        int wanted = quantity + before.map(CartItem::quantity).orElse(0);
        requireQuantity(wanted);
        requireStock(product, wanted);
        store.put(user, item(product, wanted), clock.instant());
        return view(user);
    }

    @Override
    public CartView setQuantity(Actor actor, long productId, int quantity) {
        long user = actor.userId();
        requireQuantity(quantity);
        store.lock(user);
        if (item(store.items(user), productId).isEmpty()) {
            throw new NotFound("NOT_IN_CART", "This product is not in your cart");
        }
        requireStock(forSale(productId), quantity);
        store.setQuantity(user, productId, quantity);
        return view(user);
    }

    @Override
    public CartView remove(Actor actor, long productId) {
        store.delete(actor.userId(), productId);
        return view(actor.userId());
    }

    @Override
    public List<ProductQuantity> lines(Actor actor) {
        return store.items(actor.userId()).stream()
                .map(item -> new ProductQuantity(item.productId(), item.quantity()))
                .toList();
    }

    @Override
    public List<CartEntry> entries(Actor actor) {
        return store.items(actor.userId()).stream()
                .map(item -> new CartEntry(
                        item.productId(), item.quantity(), item.name(), BigDecimal.valueOf(item.priceCents(), 2)))
                .toList();
    }

    @Override
    public void take(Actor actor, List<ProductQuantity> ordered) {
        store.take(actor.userId(), ordered);
    }

    @Override
    public void addAll(Actor actor, List<ProductQuantity> lines) {
        long user = actor.userId();
        store.lock(user);
        List<CartItem> items = store.items(user);
        Map<Long, ProductView> forSale = forSale(
                lines.stream().map(ProductQuantity::productId).distinct().toList());
        int room = MAX_LINES - items.size();
        for (Map.Entry<Long, Integer> line : together(lines).entrySet()) {
            @Nullable ProductView product = forSale.get(line.getKey());
            Optional<CartItem> before = item(items, line.getKey());
            if (product == null || (before.isEmpty() && room == 0)) {
                continue;
            }
            int wanted = before.map(CartItem::quantity).orElse(0) + line.getValue();
            int possible = Math.min(Math.min(wanted, MAX_QUANTITY), product.stock());
            if (possible > before.map(CartItem::quantity).orElse(0)) {
                store.put(user, item(product, possible), clock.instant());
                room -= before.isEmpty() ? 1 : 0;
            }
        }
    }

    private CartView view(long user) {
        List<CartItem> items = store.items(user);
        return views.view(items, forSale(items.stream().map(CartItem::productId).toList()));
    }

    private Map<Long, ProductView> forSale(List<Long> productIds) {
        return productIds.isEmpty()
                ? Map.of()
                : products.named(productIds).stream().collect(Collectors.toMap(ProductView::id, Function.identity()));
    }

    private ProductView forSale(long productId) {
        return Optional.ofNullable(forSale(List.of(productId)).get(productId))
                .orElseThrow(() -> new ProductNotFound(productId));
    }

    private static Map<Long, Integer> together(List<ProductQuantity> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        ProductQuantity::productId, ProductQuantity::quantity, Integer::sum, LinkedHashMap::new));
    }

    private static Optional<CartItem> item(List<CartItem> items, long productId) {
        return items.stream().filter(item -> item.productId() == productId).findFirst();
    }

    private static CartItem item(ProductView product, int quantity) {
        return new CartItem(
                product.id(),
                quantity,
                product.sku(),
                product.name(),
                product.price().movePointRight(2).longValueExact());
    }

    private static void requireQuantity(int quantity) {
        if (quantity < 1 || quantity > MAX_QUANTITY) {
            throw new Invalid("quantity", "must be between 1 and " + MAX_QUANTITY + " of one product");
        }
    }

    private static void requireStock(ProductView product, int wanted) {
        if (product.stock() < wanted) {
            Map<String, Object> details =
                    Map.of("productId", product.id(), "wanted", wanted, "available", product.stock());
            throw product.stock() == 0
                    ? new Conflict("OUT_OF_STOCK", product.name() + " is out of stock", details)
                    : new Conflict(
                            "NOT_ENOUGH_STOCK",
                            "Only " + product.stock() + " of " + product.name() + " are left",
                            details);
        }
    }
}
