package commissary.shop.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shared.MinorUnit;
import commissary.shop.catalog.ProductView;
import commissary.shop.checkout.CheckoutSummary;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.checkout.TaxPart;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingTerms;
import commissary.shop.delivery.TaxRate;
import commissary.shop.promotions.PromotionChoice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any goods, discounts, fees and taxes. */
class QuotePropertiesTest {

    @Property
    void allSumsAgreeToTheCentAndNoneIsNegative(@ForAll("checkouts") Checked checked, @ForAll boolean isShippingFree) {
        CheckoutSummary summary = checked.summary(isShippingFree);

        assertThat(sum(summary.lines(), SummaryLine::lineTotal)).isEqualByComparingTo(summary.subtotal());
        assertThat(sum(summary.lines(), SummaryLine::discount)).isEqualByComparingTo(summary.discount());
        assertThat(sum(summary.taxes(), TaxPart::amount)).isEqualByComparingTo(summary.tax());
        assertThat(summary.subtotal()
                        .subtract(summary.discount())
                        .add(summary.shippingFee())
                        .add(summary.tax()))
                .isEqualByComparingTo(summary.total());
        assertThat(List.of(summary.discount(), summary.shippingFee(), summary.tax(), summary.total()))
                .allSatisfy(amount -> {
                    assertThat(amount).isNotNegative();
                    assertThat(amount.scale()).isEqualTo(2);
                });
        assertThat(summary.discount()).isLessThanOrEqualTo(summary.subtotal());
    }

    /** Whatever stands in the tables: prices and fees may be older than the currency. */
    @Property
    void nothingIsAskedForThatCannotBePaid(@ForAll("checkouts") Checked checked, @ForAll boolean isShippingFree) {
        CheckoutSummary summary = checked.summary(isShippingFree);

        Stream<BigDecimal> sums = Stream.of(
                summary.subtotal(), summary.discount(), summary.shippingFee(), summary.tax(), summary.total());
        Stream<BigDecimal> ofLines =
                summary.lines().stream().flatMap(line -> Stream.of(line.price(), line.lineTotal(), line.discount()));
        Stream<BigDecimal> ofTaxes = summary.taxes().stream().map(TaxPart::amount);
        int decimals = checked.currency().getDefaultFractionDigits();
        assertThat(Stream.of(sums, ofLines, ofTaxes).flatMap(Function.identity()))
                .allSatisfy(amount ->
                        assertThat(amount.stripTrailingZeros().scale()).isLessThanOrEqualTo(decimals));
    }

    /** Goods, where they go, what they cost and in which currency; discounts are what promotions make of a percentage. */
    record Checked(Currency currency, Wanted wanted, Destination destination, PromotionChoice choice) {

        CheckoutSummary summary(boolean isShippingFree) {
            PromotionChoice given = new PromotionChoice(choice.discounts(), isShippingFree, List.of(), null);
            return new Quote(wanted, destination, given).summary(List.of());
        }
    }

    @Provide
    static Arbitrary<Checked> checkouts() {
        return Arbitraries.of("CAD", "VND", "JPY").map(Currency::getInstance).flatMap(currency -> {
            MinorUnit unit = MinorUnit.of(currency);
            return Combinators.combine(
                            wanted(unit),
                            destinations(unit),
                            Arbitraries.integers().between(0, 100))
                    .as((wanted, destination, percent) ->
                            new Checked(currency, wanted, destination, off(wanted, percent, unit)));
        });
    }

    private static PromotionChoice off(Wanted wanted, int percent, MinorUnit unit) {
        List<Long> discounts = wanted.lines().stream()
                .map(line -> unit.nearest(line.goods().totalCents() / 100 * percent))
                .toList();
        return new PromotionChoice(discounts, false, List.of(), null);
    }

    private static Arbitrary<Wanted> wanted(MinorUnit unit) {
        Arbitrary<Line> line = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000),
                        Arbitraries.integers().between(1, 999))
                .as((cents, quantity) -> new Line(product(cents), quantity, unit));
        return line.list().ofMaxSize(10).map(lines -> new Wanted(lines, List.of()));
    }

    private static Arbitrary<Destination> destinations(MinorUnit unit) {
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6);
        return Combinators.combine(
                        rates.list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 10_000),
                        Arbitraries.longs().between(0, 100_000))
                .as((each, onShipping, fee, freeFrom) -> new Destination(
                        Optional.of(new ShippingTerms(ShippingMethod.STANDARD, "Any", fee, freeFrom, null)),
                        new Taxation(
                                IntStream.range(0, each.size())
                                        .mapToObj(
                                                i -> new TaxRate(i, "CA", "AB", "T" + i, each.get(i), onShipping, true))
                                        .toList(),
                                unit)));
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> amount) {
        return all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ProductView product(long cents) {
        return new ProductView(
                1,
                "S",
                "Any",
                "",
                null,
                1,
                List.of(1L),
                null,
                null,
                Map.of(),
                BigDecimal.valueOf(cents, 2),
                5,
                null,
                null,
                List.of(),
                null,
                0,
                true,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
