package commissary.shop.promotions.internal;

import static commissary.shop.promotions.internal.PromotionBuilder.aPromotion;
import static commissary.shop.promotions.internal.PromotionFixtures.NOON;
import static commissary.shop.promotions.internal.PromotionFixtures.choose;
import static commissary.shop.promotions.internal.PromotionFixtures.withoutTax;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.shared.MinorUnit;
import commissary.shop.promotions.Basket;
import commissary.shop.promotions.Basket.Goods;
import commissary.shop.promotions.PriceOf;
import commissary.shop.promotions.PromotionChoice;
import commissary.shop.promotions.PromotionChoice.Verdict;
import commissary.shop.promotions.PromotionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for any basket and any promotions. */
class PromotionPropertiesTest {

    private static final int PRODUCTS = 6;

    @Property
    void noDiscountIsAboveWhatItsGoodsCost(
            @ForAll("baskets") Basket basket, @ForAll("promotions") List<Promotion> promotions) {
        PromotionChoice choice = choose(basket, promotions, null);

        assertThat(choice.discounts()).hasSameSizeAs(basket.goods());
        for (int i = 0; i < basket.goods().size(); i++) {
            assertThat(choice.discounts().get(i))
                    .isBetween(0L, basket.goods().get(i).totalCents());
        }
    }

    @Property
    void whatPromotionsTakeIsWhatTheLinesLose(
            @ForAll("baskets") Basket basket, @ForAll("promotions") List<Promotion> promotions) {
        PromotionChoice choice = choose(basket, promotions, null);

        assertThat(choice.verdicts().stream()
                        .filter(Verdict::applied)
                        .mapToLong(Verdict::amountCents)
                        .sum())
                .isEqualTo(choice.discountCents());
        assertThat(choice.verdicts().stream().filter(one -> !one.applied()).mapToLong(Verdict::amountCents))
                .allMatch(cents -> cents == 0);
    }

    @Property
    void aFurtherPromotionNeverMakesItDearer(
            @ForAll("baskets") Basket basket,
            @ForAll("promotions") List<Promotion> promotions,
            @ForAll @LongRange(min = 0, max = 30) long taxPercent) {
        Assume.that(!promotions.isEmpty());
        PriceOf price = taxed(basket, taxPercent);
        List<Promotion> fewer = promotions.subList(0, promotions.size() - 1);

        assertThat(best(basket, promotions, price)).isLessThanOrEqualTo(best(basket, fewer, price));
    }

    @Property
    void theOrderOfPromotionsMakesNoDifference(
            @ForAll("baskets") Basket basket, @ForAll("promotions") List<Promotion> promotions, @ForAll Random random) {
        List<Promotion> shuffled = new ArrayList<>(promotions);
        Collections.shuffle(shuffled, random);

        assertThat(choose(basket, shuffled, null)).isEqualTo(choose(basket, promotions, null));
    }

    @Property(tries = 300)
    void noLegalCombinationIsCheaper(
            @ForAll("baskets") Basket basket, @ForAll("promotions") List<Promotion> promotions) {
        PriceOf price = taxed(basket, 13);
        List<Promotion> possible = possible(basket, promotions);

        long cheapest = LongStream.range(0, 1L << possible.size())
                .mapToObj(chosen -> IntStream.range(0, possible.size())
                        .filter(i -> (chosen & 1L << i) != 0)
                        .mapToObj(possible::get)
                        .toList())
                .filter(some -> some.size() <= 1 || some.stream().allMatch(Promotion::combinable))
                .mapToLong(some -> price(basket, some, price))
                .min()
                .orElseThrow();

        assertThat(best(basket, promotions, price)).isEqualTo(cheapest);
    }

    @Property
    void sharesAddUpAndNoneIsAboveItsWeight(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 100_000_000_000L) Long> weights,
            @ForAll @LongRange(min = 0, max = 100) long percent,
            @ForAll("units") MinorUnit unit) {
        long hundredths = unit.hundredths();
        long[] each = weights.stream().mapToLong(weight -> weight * hundredths).toArray();
        long cents = LongStream.of(each).sum() / (100 * hundredths) * percent * hundredths;

        long[] shares = new Shares(unit).divide(cents, each);

        assertThat(LongStream.of(shares).sum()).isEqualTo(cents);
        IntStream.range(0, each.length).forEach(i -> assertThat(shares[i]).isBetween(0L, each[i]));
        assertThat(LongStream.of(shares)).allMatch(unit::divides);
    }

    @Property
    void noDiscountHasPartsThatCannotBePaid(
            @ForAll("baskets") Basket basket, @ForAll("promotions") List<Promotion> promotions) {
        PromotionChoice choice = choose(basket, promotions, null);

        assertThat(choice.discounts()).allMatch(basket.minorUnit()::divides);
        assertThat(choice.verdicts()).allMatch(one -> basket.minorUnit().divides(one.amountCents()));
    }

    @Provide
    static Arbitrary<MinorUnit> units() {
        return Arbitraries.of("CAD", "VND").map(code -> MinorUnit.of(Currency.getInstance(code)));
    }

    private static long best(Basket basket, List<Promotion> promotions, PriceOf price) {
        Chooser chooser = new Chooser(basket, price, null);
        return chooser.price(chooser.best(possible(basket, promotions)));
    }

    private static long price(Basket basket, List<Promotion> some, PriceOf price) {
        Combination together =
                new Combination(some.stream().map(one -> Offer.of(one, basket)).toList(), basket);
        return price.cents(together.discountCents(), together.isShippingFree());
    }

    private static List<Promotion> possible(Basket basket, List<Promotion> promotions) {
        return promotions.stream()
                .filter(one -> Judgement.of(one, Promotion.Used.NEVER, basket, PromotionFixtures.wording())
                        .isPossible())
                .toList();
    }

    /** With a tax on the goods but not on delivery, so that a cent of the one is not worth a cent of the other. */
    private static PriceOf taxed(Basket basket, long percent) {
        PriceOf bare = withoutTax(basket);
        return (discount, isShippingFree) -> bare.cents(discount, isShippingFree)
                + new Shares(basket.minorUnit()).percentOf(basket.totalCents() - discount, BigDecimal.valueOf(percent));
    }

    @Provide
    static Arbitrary<Basket> baskets() {
        return units().flatMap(PromotionPropertiesTest::baskets);
    }

    private static Arbitrary<Basket> baskets(MinorUnit unit) {
        Arbitrary<Long> prices = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 500), Arbitraries.longs().between(0, 1_000_000_000L));
        Arbitrary<Integer> quantities = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5), Arbitraries.integers().between(1, 999));
        return Combinators.combine(
                        prices.list().ofSize(PRODUCTS),
                        quantities.list().ofSize(PRODUCTS),
                        Arbitraries.integers().between(0, PRODUCTS),
                        Arbitraries.longs().between(0, 5_000))
                .as((each, many, size, fee) -> new Basket(
                        IntStream.range(0, size)
                                .mapToObj(i -> new Goods(i, List.of(i % 3L), unit.nearest(each.get(i)), many.get(i)))
                                .toList(),
                        null,
                        unit.nearest(fee),
                        NOON,
                        unit));
    }

    @Provide
    static Arbitrary<List<Promotion>> promotions() {
        Arbitrary<PromotionBuilder> one = Combinators.combine(
                        Arbitraries.of(PromotionKind.class),
                        Arbitraries.longs().between(1, 10_000),
                        Arbitraries.longs().between(1, 20_000),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.longs().between(0, 3_000),
                        Arbitraries.longs().between(0, 8).set().ofMaxSize(2),
                        Arbitraries.longs().between(0, 2).set().ofMaxSize(2),
                        Arbitraries.of(true, true, false))
                .as((kind, percent, amount, pieces, minimum, products, categories, combinable) -> aPromotion(kind)
                        .percent(BigDecimal.valueOf(percent, 2))
                        .amount(amount)
                        .pieces(pieces, 5 - pieces)
                        .needing(minimum)
                        .forProducts(products)
                        .forCategories(categories)
                        .combinable(combinable));
        return one.list().ofMaxSize(8).map(all -> IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).numbered(i + 1).build())
                .toList());
    }
}
