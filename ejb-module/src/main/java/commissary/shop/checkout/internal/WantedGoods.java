package commissary.shop.checkout.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.shared.Actor;
import commissary.shared.Invalid;
import commissary.shop.cart.Carts;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.catalog.ProductView;
import commissary.shop.catalog.Products;
import commissary.shop.checkout.CheckoutProblem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted: the cart, or the items that were named, with prices and stock as they are now. */
@Dependent
class WantedGoods {

    private final Carts carts;
    private final Products products;
    private final DeploymentCurrency currency;

    @Inject
    WantedGoods(Carts carts, Products products, DeploymentCurrency currency) {
        this.carts = carts;
        this.products = products;
        this.currency = currency;
    }

    /**
     * Reads it.
     *
     * @param items null for the cart
     * @throws Invalid if there are none, or too many
     */
    Wanted read(Actor actor, @Nullable List<ProductQuantity> items) {
        return look(items == null ? inCart(actor) : named(items));
    }

    private List<Wish> inCart(Actor actor) {
        return carts.entries(actor).stream()
                .map(entry -> new Wish(entry.productId(), entry.quantity(), entry.name(), entry.priceWhenAdded()))
                .toList();
    }

    private static List<Wish> named(List<ProductQuantity> items) {
        Map<Long, Integer> together = new LinkedHashMap<>();
        items.forEach(item -> together.merge(item.productId(), item.quantity(), Math::addExact));
        boolean isTooMany = together.values().stream().anyMatch(quantity -> quantity > Carts.MAX_QUANTITY);
        if (together.isEmpty() || together.size() > Carts.MAX_LINES) {
            throw new Invalid("items", "must be 1 to " + Carts.MAX_LINES + " products");
        } else if (isTooMany) {
            throw new Invalid("items", "must be at most " + Carts.MAX_QUANTITY + " of one product");
        }
        return together.entrySet().stream()
                .map(item -> new Wish(item.getKey(), item.getValue(), null, null))
                .toList();
    }

    private Wanted look(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return new Wanted(List.of(), List.of(new CheckoutProblem("CART_EMPTY", "Your cart is empty", null)));
        }
        Map<Long, ProductView> forSale = products
                .named(wishes.stream().map(Wish::productId).toList())
                .stream()
                .collect(Collectors.toMap(ProductView::id, Function.identity()));
        List<Line> lines = new ArrayList<>();
        List<CheckoutProblem> problems = new ArrayList<>();
        for (Wish wish : wishes) {
            @Nullable ProductView product = forSale.get(wish.productId());
            if (product == null) {
                problems.add(notForSale(wish));
            } else {
                lines.add(new Line(product, wish.quantity(), currency.minorUnit()));
                problems.addAll(problems(wish, product));
            }
        }
        return new Wanted(lines, problems);
    }

    private List<CheckoutProblem> problems(Wish wish, ProductView product) {
        List<CheckoutProblem> problems = new ArrayList<>();
        if (product.stock() == 0) {
            problems.add(problem("OUT_OF_STOCK", product, product.name() + " is out of stock"));
        } else if (product.stock() < wish.quantity()) {
            problems.add(problem(
                    "NOT_ENOUGH_STOCK", product, "Only " + product.stock() + " of " + product.name() + " are left"));
        }
        if (wish.knownPrice() != null && wish.knownPrice().compareTo(product.price()) != 0) {
            problems.add(problem(
                    "PRICE_CHANGED",
                    product,
                    product.name() + " was " + currency.format(wish.knownPrice()) + " when you added it, now it is "
                            + currency.format(product.price())));
        }
        return problems;
    }

    private static CheckoutProblem notForSale(Wish wish) {
        String name = Objects.requireNonNullElse(wish.name(), "Product " + wish.productId());
        return new CheckoutProblem("NOT_FOR_SALE", name + " is not for sale", wish.productId());
    }

    private static CheckoutProblem problem(String code, ProductView product, String message) {
        return new CheckoutProblem(code, message, product.id());
    }
}
