package commissary.demo.flashfood.world;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.demo.flashfood.supply.City;
import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.PriceTag;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the world against what was measured of the real upstream, over one simulated day. */
class WorldStatisticsTest {
    private static final MovingWorld WORLD = new MovingWorld(MovingWorld.USUAL_SEED);
    private static final Instant MORNING = Instant.parse("2026-11-21T06:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private static Diary diary;

    @BeforeAll
    static void watchADay() {
        // Every ten minutes: no lot is so short-lived that it falls between two looks.
        diary = Diary.of(WORLD, MORNING, DAY, Duration.ofMinutes(10));
    }

    @Test
    void aQuarterOfTheLotsHasNoListPrice() {
        assertThat(share(diary.lots(), lot -> !lot.first().tag().isDiscount())).isBetween(0.21, 0.29);
    }

    @Test
    void mostDiscountsAreHalfThePrice() {
        List<Double> discounts = diary.lots().stream()
                .map(lot -> discount(lot.first().tag()))
                .sorted()
                .toList();

        assertThat(discounts.get(discounts.size() / 2)).isBetween(0.47, 0.53);
        assertThat(discounts.get(discounts.size() * 95 / 100)).isBetween(0.70, 0.85);
    }

    @Test
    void nearlySixInTenLotsAreASingleUnit() {
        assertThat(share(diary.lots(), lot -> lot.first().quantity() == 1)).isBetween(0.56, 0.66);
    }

    @Test
    void aboutHalfOfTheLotsComeBackUnderANewId() {
        assertThat(share(diary.lotsWithAFuture(), lot -> diary.successorOf(lot).isPresent()))
                .isBetween(0.42, 0.54);
    }

    @Test
    void aFifthOfThoseThatComeBackAreCheaper() {
        List<Diary.Seen> returned = diary.lotsWithAFuture().stream()
                .filter(lot -> diary.successorOf(lot).isPresent())
                .toList();

        assertThat(share(returned, this::comesBackCheaper)).isBetween(0.15, 0.26);
    }

    @Test
    void fewPricesDropInPlaceAndNoneRises() {
        assertThat(share(
                        diary.lots(),
                        lot -> lot.last()
                                        .tag()
                                        .price()
                                        .compareTo(lot.first().tag().price())
                                < 0))
                .isBetween(0.025, 0.055);
        assertThat(diary.lots())
                .noneMatch(lot ->
                        lot.last().tag().price().compareTo(lot.first().tag().price()) > 0);
    }

    @Test
    void someRowsAreIdenticalLotsUpToADozen() {
        assertThat(diary.shareOfIdenticalRows()).isBetween(0.045, 0.10);
        assertThat(diary.mostIdenticalRows()).isBetween(6, 14);
    }

    @Test
    void unitsSellAndNothingIsEverShownWithNone() {
        assertThat(diary.lots()).allMatch(lot -> lot.last().quantity() >= 1);
        assertThat(diary.lots())
                .allMatch(lot -> lot.last().quantity() <= lot.first().quantity());
        assertThat(share(
                        diary.lots(), lot -> lot.last().quantity() < lot.first().quantity()))
                .isGreaterThan(0.25);
    }

    @Test
    void aStoreHasAHandfulToTwoDozenLots() {
        assertThat(share(diary.lotsPerStoreAndLook(), count -> count >= 6 && count <= 25))
                .isGreaterThan(0.97);
        assertThat(diary.lotsPerStoreAndLook()).allMatch(count -> count >= 2 && count <= 40);
    }

    @Test
    void aLotOnceGoneNeverReturns() {
        assertThat(diary.lots()).allMatch(Diary.Seen::withoutGap);
    }

    @Test
    void departmentsComeInDozensOfSpellings() {
        Set<String> departments = new HashSet<>();
        diary.lots().stream()
                .map(lot -> lot.first().department())
                .filter(Objects::nonNull)
                .forEach(departments::add);

        assertThat(departments).hasSizeGreaterThan(97).contains("", " Dog Supplies", "MEAT & SEAFOOD");
    }

    @Test
    void everyCityGetsThreeToEightNewLotsAMinute() {
        Map<String, Long> newLots = newLotsBy(Duration.ofHours(1));

        assertThat(newLots)
                .hasSize(5)
                .allSatisfy((city, count) -> assertThat(count / 60.0).as(city).isBetween(3.0, 8.0));
    }

    @Test
    void aPollEveryHalfMinuteNearlyAlwaysBringsSomething() {
        Diary halfHour = Diary.of(WORLD, MORNING, Duration.ofMinutes(30), Duration.ofSeconds(30));

        Set<Instant> postings = new HashSet<>();
        halfHour.lots().forEach(lot -> postings.add(lot.firstSeen()));

        assertThat(postings).hasSize(60);
    }

    private static Map<String, Long> newLotsBy(Duration hour) {
        List<Diary.Seen> posted = diary.lots().stream()
                .filter(lot -> lot.posted().isAfter(MORNING) && lot.posted().isBefore(MORNING.plus(hour)))
                .toList();
        return posted.stream()
                .collect(groupingBy(
                        lot -> WORLD.at(MORNING)
                                .cityAt(lot.store().place())
                                .map(City::name)
                                .orElse(""),
                        counting()));
    }

    private boolean comesBackCheaper(Diary.Seen lot) {
        Item next = diary.successorOf(lot).orElseThrow().first();
        return next.tag().price().compareTo(lot.last().tag().price()) < 0;
    }

    private static double discount(PriceTag tag) {
        return 1 - tag.price().doubleValue() / tag.original().doubleValue();
    }

    private static <T> double share(Collection<T> all, Predicate<T> matching) {
        return (double) all.stream().filter(matching).count() / all.size();
    }
}
