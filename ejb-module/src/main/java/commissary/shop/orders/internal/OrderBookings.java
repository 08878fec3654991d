package commissary.shop.orders.internal;

import commissary.shared.Actor;
import commissary.shop.cart.Carts;
import commissary.shop.catalog.OutOfStock;
import commissary.shop.catalog.OutOfStock.Shortage;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.catalog.StockLevel;
import commissary.shop.catalog.StockLevels;
import commissary.shop.checkout.CheckoutProblem;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.checkout.Discount;
import commissary.shop.inventory.Inventory;
import commissary.shop.payments.NewPayment;
import commissary.shop.payments.Payments;
import commissary.shop.payments.Provider;
import commissary.shop.promotions.PromotionUses;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an order takes from its neighbours when it is placed, in its transaction. */
@Dependent
class OrderBookings {

    private final Inventory inventory;
    private final StockLevels levels;
    private final PromotionUses promotions;
    private final Carts carts;
    private final Payments payments;
    private final OrdersConfig config;

    @Inject
    OrderBookings(
            Inventory inventory,
            StockLevels levels,
            PromotionUses promotions,
            Carts carts,
            Payments payments,
            OrdersConfig config) {
        this.inventory = inventory;
        this.levels = levels;
        this.promotions = promotions;
        this.carts = carts;
        this.payments = payments;
        this.config = config;
    }

    List<ProductQuantity> wanted(Actor actor, CheckoutRequest request) {
        return request.items() == null ? carts.lines(actor) : request.items();
    }

    Instant payUntil(Instant now) {
        return now.plus(config.payWithin());
    }

    /** The stock comes last: its rows are those that others wait for. */
    void book(Actor actor, NewOrder order, List<ProductQuantity> goods) {
        promotions.use(
                order.id(),
                order.customer().id(),
                order.summary().discounts().stream().map(Discount::promotionId).toList());
        if (order.wish().wanted().items() == null) {
            carts.take(actor, goods);
        }
        inventory.reserve(actor, order.id(), goods);
    }

    long beginPayment(OrderRow order, Provider provider, @Nullable String token, Instant payUntil) {
        return payments.begin(new NewPayment(
                order.id(),
                order.number(),
                order.accountId(),
                order.totalCents(),
                provider,
                token,
                config.page(order.id()) + "?payment=returned",
                config.page(order.id()) + "?payment=cancelled",
                payUntil,
                order.customerEmail()));
    }

    /** What is short, if nothing but that hinders the order. */
    Optional<OutOfStock> shortage(List<ProductQuantity> goods, List<CheckoutProblem> problems) {
        if (!problems.stream().allMatch(OrderBookings::isShortage)) {
            return Optional.empty();
        }
        Map<Long, Integer> stock = levels
                .of(goods.stream().map(ProductQuantity::productId).toList())
                .stream()
                .collect(Collectors.toMap(StockLevel::productId, StockLevel::stock));
        List<Shortage> shortages = goods.stream()
                .map(line -> new Shortage(line.productId(), line.quantity(), stock.getOrDefault(line.productId(), 0)))
                .filter(shortage -> shortage.available() < shortage.wanted())
                .toList();
        return Optional.of(new OutOfStock(shortages));
    }

    private static boolean isShortage(CheckoutProblem problem) {
        return problem.code().equals("OUT_OF_STOCK") || problem.code().equals("NOT_ENOUGH_STOCK");
    }
}
