package commissary.shop.promotions.internal;

import commissary.shop.promotions.Basket;
import commissary.shop.promotions.PriceOf;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionChoice.CodeProblem;
import commissary.shop.promotions.PromotionChoice.Verdict;
import commissary.shop.promotions.PromotionKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among promotions and says of each what became of it. */
final class Verdicts {

    private final Basket basket;
    private final PriceOf price;
    private final Wording wording;
    private final @Nullable Promotion entered;

    /** @param entered the promotion whose code was entered; null if there is none */
    Verdicts(Basket basket, PriceOf price, Wording wording, @Nullable Promotion entered) {
        this.basket = basket;
        this.price = price;
        this.wording = wording;
        this.entered = entered;
    }

    /** @param judged those that everybody gets, and the one that was entered */
    PromotionChoice choose(List<Judgement> judged) {
        Chooser chooser = new Chooser(basket, price, entered);
        List<Promotion> possible = judged.stream()
                .filter(Judgement::isPossible)
                .map(Judgement::promotion)
                .sorted(Comparator.comparing(Promotion::id))
                .toList();
        Combination best = chooser.best(possible);
        List<Verdict> verdicts = Stream.concat(
                        possible.stream().map(promotion -> verdict(promotion, best, chooser)),
                        judged.stream()
                                .filter(one -> !one.isPossible() && (one.isConcerned() || isEntered(one)))
                                .sorted(Comparator.comparing(
                                        one -> one.promotion().id()))
                                .map(Verdicts::refusal))
                .sorted(Comparator.comparing((Verdict verdict) -> !verdict.applied()))
                .toList();
        return new PromotionChoice(
                Arrays.stream(best.off()).boxed().toList(), best.isShippingFree(), verdicts, codeProblem(judged));
    }

    private Verdict verdict(Promotion promotion, Combination best, Chooser chooser) {
        boolean applies = best.applies(promotion);
        return new Verdict(
                promotion.id(),
                promotion.name(),
                promotion.code(),
                applies,
                best.amount(promotion),
                applies ? applied(promotion, best) : lost(promotion, best, chooser),
                false);
    }

    private String applied(Promotion promotion, Combination best) {
        boolean givesDelivery = promotion.kind() == PromotionKind.FREE_SHIPPING;
        return wording.applied(promotion, givesDelivery ? basket.shippingFeeCents() : best.amount(promotion));
    }

    private String lost(Promotion promotion, Combination best, Chooser chooser) {
        long nothing = price.cents(0, false);
        long alone = nothing - chooser.priceAlone(promotion);
        long saved = nothing - chooser.price(best);
        if (best.contains(promotion) || alone == 0) {
            return wording.nothingLeft(promotion);
        }
        return best.isOneAlone() ? wording.savesLess(names(best), alone, saved) : wording.standsAlone(alone, saved);
    }

    private static String names(Combination combination) {
        return combination.offers().stream()
                .map(offer -> "“" + offer.promotion().name() + "”")
                .collect(Collectors.joining(", "));
    }

    private static Verdict refusal(Judgement judged) {
        Promotion promotion = judged.promotion();
        return new Verdict(
                promotion.id(),
                promotion.name(),
                promotion.code(),
                false,
                0,
                Objects.requireNonNull(judged.reason()),
                judged.isWithinReach());
    }

    private @Nullable CodeProblem codeProblem(List<Judgement> judged) {
        return judged.stream()
                .filter(one -> !one.isPossible() && isEntered(one))
                .findFirst()
                .map(one -> new CodeProblem(true, Objects.requireNonNull(one.reason())))
                .orElse(null);
    }

    private boolean isEntered(Judgement judged) {
        return entered != null && entered.id() == judged.promotion().id();
    }
}
