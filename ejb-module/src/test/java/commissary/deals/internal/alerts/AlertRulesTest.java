package commissary.deals.internal.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.AlertKind;
import commissary.deals.AlertRule;
import commissary.deals.Category;
import commissary.deals.DealWishes;
import commissary.deals.WhyRule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlertRulesTest {

    private static final DealWishes ALL = wishes("calgary", 25, 0, Set.of());

    @Test
    void whoWantsAllIsToldOfAll() {
        assertThat(AlertRules.pass(offer(10.0, 50, true), ALL, AlertKind.NEW_DEAL))
                .isTrue();
        assertThat(AlertRules.pass(offer(10.0, 50, true), ALL, AlertKind.PRICE_DROP))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"24.99, true", "25.0, true", "25.01, false"})
    void storesFartherThanWantedAreNoNews(double distance, boolean passes) {
        assertThat(AlertRules.pass(offer(distance, 50, true), ALL, AlertKind.NEW_DEAL))
                .isEqualTo(passes);
    }

    @Test
    void aStoreWithoutAPlacePasses() {
        assertThat(AlertRules.pass(offer(null, 50, true), ALL, AlertKind.NEW_DEAL))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "31, true"})
    void theDiscountMustBeHighEnough(int discount, boolean passes) {
        DealWishes thirty = wishes("calgary", 25, 30, Set.of());

        assertThat(AlertRules.pass(offer(1.0, discount, true), thirty, AlertKind.NEW_DEAL))
                .isEqualTo(passes);
    }

    @Test
    void withoutAListPriceThereIsNoDiscountToWish() {
        DealWishes one = wishes("calgary", 25, 1, Set.of());

        assertThat(AlertRules.pass(offer(1.0, null, true), one, AlertKind.NEW_DEAL))
                .isFalse();
        assertThat(AlertRules.pass(offer(1.0, null, true), ALL, AlertKind.NEW_DEAL))
                .isTrue();
        assertThat(explanation(AlertRule.DISCOUNT, offer(1.0, null, true), one)).contains("no list price");
    }

    @Test
    void onlyFavouriteCategoriesAreNews() {
        DealWishes bread = wishes("calgary", 25, 0, Set.of(Category.BAKERY));
        DealWishes greens = wishes("calgary", 25, 0, Set.of(Category.BAKERY, Category.PRODUCE));

        assertThat(AlertRules.pass(offer(1.0, 50, true), bread, AlertKind.NEW_DEAL))
                .isFalse();
        assertThat(AlertRules.pass(offer(1.0, 50, true), greens, AlertKind.NEW_DEAL))
                .isTrue();
    }

    @Test
    void anotherCityIsNoNews() {
        assertThat(AlertRules.pass(offer(1.0, 50, true), wishes("toronto", 25, 0, Set.of()), AlertKind.NEW_DEAL))
                .isFalse();
        assertThat(AlertRules.pass(offer(1.0, 50, true), wishes(null, 25, 0, Set.of()), AlertKind.NEW_DEAL))
                .isFalse();
    }

    @Test
    void theFirstRunOfACityIsNoNews() {
        assertThat(AlertRules.pass(offer(1.0, 50, false), ALL, AlertKind.NEW_DEAL))
                .isFalse();
    }

    @Test
    void eachKindOfNewsHasItsOwnSwitch() {
        DealWishes onlyNew = new DealWishes(1, "calgary", 25, true, true, false, 0, Set.of());
        DealWishes onlyDrops = new DealWishes(1, "calgary", 25, true, false, true, 0, Set.of());
        DealWishes noMail = new DealWishes(1, "calgary", 25, false, true, true, 0, Set.of());
        Offer offer = offer(1.0, 50, true);

        assertThat(AlertRules.pass(offer, onlyNew, AlertKind.NEW_DEAL)).isTrue();
        assertThat(AlertRules.pass(offer, onlyNew, AlertKind.PRICE_DROP)).isFalse();
        assertThat(AlertRules.pass(offer, onlyDrops, AlertKind.NEW_DEAL)).isFalse();
        assertThat(AlertRules.pass(offer, onlyDrops, AlertKind.PRICE_DROP)).isTrue();
        assertThat(AlertRules.pass(offer, noMail, AlertKind.NEW_DEAL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOfAKindIsExplained(AlertKind kind) {
        List<WhyRule> rules = AlertRules.explain(offer(30.0, 20, true), wishes("calgary", 25, 30, Set.of()), kind);

        assertThat(rules).hasSize(7).allSatisfy(rule -> assertThat(rule.explanation())
                .isNotBlank());
        assertThat(rules)
                .filteredOn(rule -> !rule.passed())
                .extracting(WhyRule::rule)
                .containsExactly(AlertRule.DISTANCE, AlertRule.DISCOUNT);
    }

    @Test
    void theMostParticularWishIsTheOneThatFired() {
        assertThat(AlertRules.fired(offer(1.0, 50, true), wishes("calgary", 25, 30, Set.of(Category.PRODUCE))))
                .isEqualTo(AlertRule.CATEGORY);
        assertThat(AlertRules.fired(offer(1.0, 50, true), wishes("calgary", 25, 30, Set.of())))
                .isEqualTo(AlertRule.DISCOUNT);
        assertThat(AlertRules.fired(offer(1.0, 50, true), ALL)).isEqualTo(AlertRule.DISTANCE);
        assertThat(AlertRules.fired(offer(null, 50, true), ALL)).isEqualTo(AlertRule.CITY);
    }

    private static String explanation(AlertRule rule, Offer offer, DealWishes wishes) {
        return AlertRules.explain(offer, wishes, AlertKind.NEW_DEAL).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow()
                .explanation();
    }

    private static DealWishes wishes(@Nullable String city, double distance, int discount, Set<Category> favourites) {
        return new DealWishes(1, city, distance, true, true, true, discount, favourites);
    }

    private static Offer offer(@Nullable Double distance, @Nullable Integer discount, boolean announced) {
        return new Offer(
                1,
                null,
                1,
                Instant.EPOCH,
                "calgary",
                "Calgary",
                Category.PRODUCE,
                1,
                500,
                distance,
                discount,
                announced);
    }
}
