package commissary.shop.checkout.internal;

import commissary.platform.config.DeploymentCurrency;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shop.checkout.Checkout;
import commissary.shop.checkout.CheckoutRequest;
import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.delivery.Deliveries;
import commissary.shop.promotions.Basket;
import commissary.shop.promotions.PriceOf;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionChoice.Verdict;
import commissary.shop.promotions.Promotions;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Asks the cart or the shop, delivery and promotions, and adds up. */
@Service
class CheckoutService implements Checkout {

    private static final int MAX_HINTS = 5;

    private final WantedGoods goods;
    private final Promotions promotions;
    private final Deliveries deliveries;
    private final DeploymentCurrency currency;
    private final Clock clock;

    @Inject
    CheckoutService(
            WantedGoods goods, Promotions promotions, Deliveries deliveries, DeploymentCurrency currency, Clock clock) {
        this.goods = goods;
        this.promotions = promotions;
        this.deliveries = deliveries;
        this.currency = currency;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected CheckoutService() {
        this(null, null, null, null, null);
    }

    @Override
    public CheckoutSummary quote(Actor actor, CheckoutRequest request) {
        Destination destination = Destination.of(request, deliveries, currency.minorUnit());
        Wanted wanted = goods.read(actor, request.items());
        long fee = Quote.feeCents(wanted, destination);
        PromotionChoice choice = promotions.choose(
                actor,
                new Basket(
                        wanted.lines().stream().map(Line::goods).toList(),
                        request.promotionCode(),
                        fee,
                        clock.instant(),
                        currency.minorUnit()),
                price(wanted, destination, fee));
        return new Quote(wanted, destination, choice).summary(hints(wanted, destination, choice));
    }

    private static PriceOf price(Wanted wanted, Destination destination, long fee) {
        return (discount, isShippingFree) -> {
            long rest = wanted.subtotalCents() - discount;
            long shipping = isShippingFree ? 0 : fee;
            return rest + shipping + destination.taxation().cents(rest, shipping);
        };
    }

    private List<String> hints(Wanted wanted, Destination destination, PromotionChoice choice) {
        long missing =
                choice.isShippingFree() || wanted.lines().isEmpty() ? 0 : Quote.missingUntilFree(wanted, destination);
        Stream<String> freeDelivery = missing > 0
                ? Stream.of("Add " + currency.format(BigDecimal.valueOf(missing, 2)) + " for free delivery")
                : Stream.empty();
        Stream<String> ofPromotions =
                choice.verdicts().stream().filter(Verdict::isWithinReach).map(Verdict::explanation);
        return Stream.concat(freeDelivery, ofPromotions)
                .distinct()
                .limit(MAX_HINTS)
                .toList();
    }
}
