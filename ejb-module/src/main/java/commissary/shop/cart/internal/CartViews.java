package commissary.shop.cart.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.cart.CartLine;
import commissary.shop.cart.CartProblem;
import commissary.shop.cart.CartView;
import commissary.shop.catalog.ProductView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what was put into a cart beside what the shop says now. */
@Dependent
class CartViews {

    private static final BigDecimal NOTHING = BigDecimal.valueOf(0, 2);

    private final DeploymentCurrency currency;

    @Inject
    CartViews(DeploymentCurrency currency) {
        this.currency = currency;
    }

    /** @param products those for sale, by their ids */
    CartView view(List<CartItem> items, Map<Long, ProductView> products) {
        List<CartLine> lines = new ArrayList<>();
        List<CartProblem> problems = new ArrayList<>();
        for (CartItem item : items) {
            @Nullable ProductView product = products.get(item.productId());
            CartLine line = product == null ? goneLine(item) : line(item, product);
            lines.add(line);
            stockProblem(line, product != null).ifPresent(problems::add);
            if (line.priceChanged()) {
                problems.add(priceProblem(line));
            }
        }
        return new CartView(
                lines,
                lines.stream().mapToInt(CartLine::quantity).sum(),
                lines.stream().map(CartLine::lineTotal).reduce(NOTHING, BigDecimal::add),
                problems);
    }

    private CartLine line(CartItem item, ProductView product) {
        BigDecimal whenAdded = payable(BigDecimal.valueOf(item.priceCents(), 2));
        BigDecimal price = payable(product.price());
        return new CartLine(
                product.id(),
                product.sku(),
                product.name(),
                product.imageUrl(),
                item.quantity(),
                price,
                price.multiply(BigDecimal.valueOf(item.quantity())),
                product.stock(),
                whenAdded,
                price.compareTo(whenAdded) != 0,
                product.stock() > 0);
    }

    private BigDecimal payable(BigDecimal price) {
        return currency.minorUnit().nearestPrice(price);
    }

    private CartLine goneLine(CartItem item) {
        BigDecimal price = payable(BigDecimal.valueOf(item.priceCents(), 2));
        return new CartLine(
                item.productId(),
                item.sku(),
                item.name(),
                null,
                item.quantity(),
                price,
                NOTHING,
                0,
                price,
                false,
                false);
    }

    private static Optional<CartProblem> stockProblem(CartLine line, boolean isForSale) {
        if (!isForSale) {
            return Optional.of(problem("NOT_FOR_SALE", line, line.name() + " is no longer for sale"));
        } else if (line.stock() == 0) {
            return Optional.of(problem("OUT_OF_STOCK", line, line.name() + " is out of stock"));
        } else if (line.stock() < line.quantity()) {
            return Optional.of(
                    problem("NOT_ENOUGH_STOCK", line, "Only " + line.stock() + " of " + line.name() + " are left"));
        }
        return Optional.empty();
    }

    private CartProblem priceProblem(CartLine line) {
        return problem(
                "PRICE_CHANGED",
                line,
                line.name() + " was " + currency.format(line.priceWhenAdded()) + " when you added it, now it is "
                        + currency.format(line.price()));
    }

    private static CartProblem problem(String code, CartLine line, String message) {
        return new CartProblem(code, line.productId(), message);
    }
}
