package commissary.shop.promotions.internal;

import commissary.shared.Actor;
import commissary.shop.promotions.Basket;
import commissary.shop.promotions.PriceOf;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionChoice.CodeProblem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reckons with the promotions of the moment; asks the database for nothing but how often the limited ones were used. */
@Dependent
class Reckoning {

    private final KeptPromotions kept;
    private final UseStore uses;
    private final Wording wording;

    @Inject
    Reckoning(KeptPromotions kept, UseStore uses, Wording wording) {
        this.kept = kept;
        this.uses = uses;
        this.wording = wording;
    }

    PromotionChoice choose(Actor actor, Basket basket, PriceOf price) {
        KnownPromotions known = kept.get();
        @Nullable String code = basket.code() == null || basket.code().isBlank() ? null : basket.code();
        Optional<Promotion> entered = known.entered(code);
        List<Promotion> candidates =
                Stream.concat(known.forEverybody().stream(), entered.stream()).toList();
        Map<Long, Promotion.Used> used = used(actor, basket, candidates);
        PromotionChoice choice = new Verdicts(basket, price, wording, entered.orElse(null))
                .choose(candidates.stream()
                        .map(one ->
                                Judgement.of(one, used.getOrDefault(one.id(), Promotion.Used.NEVER), basket, wording))
                        .toList());
        return code != null && entered.isEmpty() ? unknown(choice) : choice;
    }

    private Map<Long, Promotion.Used> used(Actor actor, Basket basket, List<Promotion> candidates) {
        List<Long> limited = candidates.stream()
                .filter(Promotion::isLimited)
                .filter(one -> basket.goods().stream().anyMatch(one::isFor))
                .filter(one -> !one.isOverAt(basket.at()))
                .map(Promotion::id)
                .toList();
        return limited.isEmpty() ? Map.of() : uses.used(actor.userId(), limited);
    }

    private static PromotionChoice unknown(PromotionChoice choice) {
        return new PromotionChoice(
                choice.discounts(),
                choice.isShippingFree(),
                choice.verdicts(),
                new CodeProblem(false, "There is no promotion with this code"));
    }
}
