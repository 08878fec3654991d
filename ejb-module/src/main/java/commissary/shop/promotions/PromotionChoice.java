package commissary.shop.promotions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which promotions apply.
 *
 * @param discounts in cents for each of the goods, in their order; none is above what the goods cost
 * @param verdicts those that apply first, then those that concern this basket but do not
 * @param codeProblem what hinders the code that was entered; null if nothing does, or there is none
 */
public record PromotionChoice(
        List<Long> discounts, boolean isShippingFree, List<Verdict> verdicts, @Nullable CodeProblem codeProblem) {

    public PromotionChoice {
        discounts = List.copyOf(discounts);
        verdicts = List.copyOf(verdicts);
    }

    public long discountCents() {
        return discounts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * What became of a promotion.
     *
     * @param amountCents what it takes off the goods; 0 for one that does not apply, or that gives delivery
     * @param explanation for people: what it gives, why it does not apply, or what is missing
     * @param isWithinReach whether more of something would make it apply
     */
    public record Verdict(
            long promotionId,
            String name,
            @Nullable String code,
            boolean applied,
            long amountCents,
            String explanation,
            boolean isWithinReach) {}

    /** A code that does not do what the person hoped for. */
    public record CodeProblem(boolean isKnown, String message) {}
}
