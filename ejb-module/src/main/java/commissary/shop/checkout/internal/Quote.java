package commissary.shop.checkout.internal;

import commissary.shop.checkout.CheckoutProblem;
import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.checkout.ConsideredPromotion;
import commissary.shop.checkout.Discount;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.checkout.TaxPart;
import commissary.shop.delivery.ShippingTerms;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionChoice.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up what was found out; no rule is here but that the sums agree. */
final class Quote {

    private final Wanted wanted;
    private final Destination destination;
    private final PromotionChoice choice;

    Quote(Wanted wanted, Destination destination, PromotionChoice choice) {
        this.wanted = wanted;
        this.destination = destination;
        this.choice = choice;
    }

    CheckoutSummary summary(List<String> hints) {
        long goods = wanted.subtotalCents() - choice.discountCents();
        long fee = choice.isShippingFree() ? 0 : feeCents(wanted, destination);
        List<TaxPart> taxes = taxes(goods, fee);
        BigDecimal tax = taxes.stream().map(TaxPart::amount).reduce(amount(0), BigDecimal::add);
        return new CheckoutSummary(
                lines(),
                amount(wanted.subtotalCents()),
                amount(choice.discountCents()),
                discounts(),
                amount(fee),
                tax,
                taxes,
                amount(goods + fee).add(tax),
                considered(),
                hints,
                problems());
    }

    /** Before promotions; nothing is sent where there is nothing to send. */
    static long feeCents(Wanted wanted, Destination destination) {
        return wanted.lines().isEmpty() ? 0 : destination.feeCents(wanted.subtotalCents());
    }

    /** What the goods lack until the fee is none; 0 if that is so, or never will be. */
    static long missingUntilFree(Wanted wanted, Destination destination) {
        return destination
                .terms()
                .map((ShippingTerms terms) -> terms.missingUntilFree(wanted.subtotalCents()))
                .orElse(0L);
    }

    private List<SummaryLine> lines() {
        return IntStream.range(0, wanted.lines().size())
                .mapToObj(i -> wanted.lines().get(i).summary(choice.discounts().get(i)))
                .toList();
    }

    private List<TaxPart> taxes(long goods, long fee) {
        Taxation taxation = destination.taxation();
        return taxation.rates().stream()
                .map(rate -> new TaxPart(rate.name(), rate.rate(), amount(taxation.cents(rate, goods, fee))))
                .toList();
    }

    private List<Discount> discounts() {
        return choice.verdicts().stream()
                .filter(Verdict::applied)
                .map(one -> new Discount(one.promotionId(), one.name(), one.code(), amount(one.amountCents())))
                .toList();
    }

    private List<ConsideredPromotion> considered() {
        return choice.verdicts().stream()
                .map(one -> new ConsideredPromotion(
                        one.promotionId(), one.name(), one.code(), one.applied(), one.explanation()))
                .toList();
    }

    private List<CheckoutProblem> problems() {
        List<CheckoutProblem> problems = new ArrayList<>(wanted.problems());
        if (destination.terms().isEmpty()) {
            problems.add(new CheckoutProblem("NOT_DELIVERED_THERE", "We do not deliver there in this way", null));
        }
        return Stream.concat(problems.stream(), codeProblem().stream()).toList();
    }

    private List<CheckoutProblem> codeProblem() {
        PromotionChoice.@Nullable CodeProblem problem = choice.codeProblem();
        if (problem == null || wanted.lines().isEmpty()) {
            return List.of();
        }
        String code = problem.isKnown() ? "PROMOTION_NOT_APPLICABLE" : "PROMOTION_UNKNOWN";
        return List.of(new CheckoutProblem(code, problem.message(), null));
    }

    private static BigDecimal amount(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
