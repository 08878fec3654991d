package commissary.nutrition.meals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.AccountDay;
import commissary.nutrition.meals.DayTotal;
import commissary.nutrition.meals.ParsedBy;
import commissary.nutrition.meals.internal.Meal.When;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Meals in the real database, under its policies. */
class MealStoreIT {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final ZoneId ZONE = ZoneId.of("America/Edmonton");
    private static final PageRequest FIRST = new PageRequest(1, 20);

    private final long ann = IdentityDatabase.newAccount();
    private final long bob = IdentityDatabase.newAccount();

    @Test
    void aMealIsReadAsItWasWritten() {
        Meal told = told("two eggs").withItems(List.of(eggs("2"), unknown("zorgblat")), ParsedBy.PARSER, "a note");

        long id = as(ann, jdbi -> new MealStore(jdbi).insert(told, null, NOON));

        Meal meal = find(ann, id);
        assertThat(meal.description()).isEqualTo("two eggs");
        assertThat(meal.when()).isEqualTo(new When(NOON, ZONE, DAY));
        assertThat(meal.note()).isEqualTo("a note");
        assertThat(meal.items()).extracting(MealItem::name).containsExactly("eggs", "zorgblat");
        assertThat(meal.items()).extracting(MealItem::isResolved).containsExactly(true, false);
        assertThat(meal.totals().energyKcal()).isEqualByComparingTo("143");
        assertThat(meal.view().macros()).isNotNull();
    }

    @Test
    void aStaleWriteChangesNothing() {
        long id = insert(ann, told("eggs").withItems(List.of(eggs("2")), ParsedBy.PARSER, null));
        Meal read = find(ann, id);

        boolean first = as(ann, jdbi -> new MealStore(jdbi).update(read.renamed("more eggs"), NOON));
        boolean second = as(ann, jdbi -> new MealStore(jdbi).update(read.renamed("no eggs"), NOON));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(find(ann, id).description()).isEqualTo("more eggs");
        assertThat(find(ann, id).version()).isEqualTo(read.version() + 1);
    }

    @Test
    void itemsKeepTheirIdsWhenTheMealIsWrittenAnew() {
        long id = insert(ann, told("eggs").withItems(List.of(eggs("2"), unknown("x")), ParsedBy.PARSER, null));
        Meal read = find(ann, id);

        as(ann, jdbi -> new MealStore(jdbi)
                .update(read.withItems(List.of(read.items().get(1)), ParsedBy.PARSER, null), NOON));

        assertThat(find(ann, id).items()).containsExactly(read.items().get(1));
    }

    @Test
    void oneKeyIsOneMeal() {
        as(ann, jdbi -> new MealStore(jdbi).insert(told("eggs"), "key", NOON));

        Optional<Meal> found = as(ann, jdbi -> new MealReadStore(jdbi).ofKey(ann, "key"));
        assertThat(found).isPresent();
        assertThatThrownBy(() -> as(ann, jdbi -> new MealStore(jdbi).insert(told("eggs"), "key", NOON)))
                .hasMessageContaining("meal_once");
    }

    @Test
    void anothersMealIsNeitherSeenNorWrittenButItsOwnerIsKnown() {
        long id = insert(ann, told("eggs").withItems(List.of(eggs("2")), ParsedBy.PARSER, null));
        Meal meal = find(ann, id);

        Optional<Meal> seen = as(bob, jdbi -> new MealReadStore(jdbi).find(id));
        List<DayTotal> summed = as(bob, jdbi -> new MealReadStore(jdbi).totals(List.of(new AccountDay(ann, DAY))));
        boolean isWritten = as(bob, jdbi -> new MealStore(jdbi).update(meal.renamed("mine"), NOON));
        Optional<Long> owner = as(bob, jdbi -> new MealStore(jdbi).ownerOf(id));

        assertThat(seen).isEmpty();
        assertThat(as(bob, jdbi -> new MealReadStore(jdbi).ofDay(ann, DAY, FIRST))
                        .items())
                .isEmpty();
        assertThat(summed).isEmpty();
        assertThat(isWritten).isFalse();
        assertThat(owner).contains(ann);
        assertThatThrownBy(() -> as(bob, jdbi -> new MealStore(jdbi).insert(told("eggs"), null, NOON)))
                .hasMessageContaining("row-level security");
        long visibleToNobody = TestDatabase.get().jdbi().withHandle(handle -> handle.createQuery(
                        "select count(*) from meals.meal")
                .mapTo(Long.class)
                .one());
        assertThat(visibleToNobody).isZero();
    }

    @Test
    void aDayIsSummedOverWhatIsReadAndCountsWhatIsNot() {
        insert(ann, told("eggs").withItems(List.of(eggs("2")), ParsedBy.PARSER, null));
        insert(ann, told("more eggs").withItems(List.of(eggs("4")), ParsedBy.PARSER, null));
        insert(ann, told("something"));

        List<DayTotal> totals = TestDatabase.get().asJobs(handle -> new MealReadStore(IdentityDatabase.over(handle))
                .totals(List.of(new AccountDay(ann, DAY), new AccountDay(bob, DAY))));

        assertThat(totals).hasSize(1);
        assertThat(totals.get(0).meals()).isEqualTo(2);
        assertThat(totals.get(0).pending()).isEqualTo(1);
        assertThat(totals.get(0).totals().energyKcal()).isEqualByComparingTo("429");
        assertThat(totals.get(0).totals().sugarsG()).isNull();
    }

    @Test
    void theSameWordsFindTheMealThatWasCorrected() {
        Meal eggs = told("Two  EGGS, please").withItems(List.of(eggs("2")), ParsedBy.PARSER, null);
        insert(ann, eggs);
        assertThat(taught("two egg please")).isFalse();

        insert(ann, eggs.thatTaught());
        assertThat(taught("two egg please")).isTrue();

        as(ann, jdbi -> {
            new MealStore(jdbi).forgetTaught(ann, "egg", 0);
            return true;
        });
        assertThat(taught("two egg please")).isFalse();
    }

    @Test
    void everyWriteMakesAnotherRevisionOfTheDiary() {
        long before = revision(ann);
        long id = insert(ann, told("eggs"));
        long written = revision(ann);
        as(ann, jdbi -> new MealStore(jdbi).delete(ann, id));

        assertThat(written).isGreaterThan(before);
        assertThat(revision(ann)).isGreaterThan(written);
        assertThat(revision(bob)).isZero();
    }

    @Test
    void anAliasIsOnesOwnAndTheLatestCounts() {
        Alias first = new Alias(0, "my coffee", food(), "Coffee", BigDecimal.ONE, "cup", new BigDecimal("240"));
        Alias second = new Alias(0, "my coffee", food(), "Latte", BigDecimal.ONE, null, new BigDecimal("300"));
        as(ann, jdbi -> {
            new AliasStore(jdbi).put(ann, first, NOON);
            new AliasStore(jdbi).put(ann, second, NOON);
            return true;
        });

        Map<String, Alias> mine = as(ann, jdbi -> new AliasStore(jdbi).find(ann, List.of("my coffee")));

        assertThat(mine.get("my coffee"))
                .extracting(Alias::foodName, Alias::unit)
                .containsExactly("Latte", null);
        List<Alias> seen = as(bob, jdbi -> new AliasStore(jdbi).all(ann));
        long id = mine.values().iterator().next().id();
        Optional<String> deletedByOther = as(bob, jdbi -> new AliasStore(jdbi).delete(bob, id));
        Optional<String> deleted = as(ann, jdbi -> new AliasStore(jdbi).delete(ann, id));
        assertThat(seen).isEmpty();
        assertThat(deletedByOther).isEmpty();
        assertThat(deleted).contains("my coffee");
    }

    private boolean taught(String words) {
        return as(ann, jdbi -> new MealReadStore(jdbi).taught(ann, words)).isPresent();
    }

    private static long revision(long account) {
        return as(account, jdbi -> new MealReadStore(jdbi).revision(account));
    }

    private static long insert(long who, Meal meal) {
        return as(who, jdbi -> new MealStore(jdbi).insert(meal, null, NOON));
    }

    private static Meal find(long who, long id) {
        return as(who, jdbi -> new MealReadStore(jdbi).find(id)).orElseThrow();
    }

    private Meal told(String description) {
        return Meal.told(ann, description, When.of(NOON, ZONE), null, null);
    }

    private static MealItem eggs(String quantity) {
        BigDecimal count = new BigDecimal(quantity);
        BigDecimal grams = count.multiply(BigDecimal.valueOf(50));
        return new MealItem(
                0,
                "eggs",
                new MealItem.Named(food(), "Egg", "USDA_FDC"),
                count,
                null,
                null,
                grams,
                per100g().ofGrams(grams).rounded());
    }

    private static MealItem unknown(String name) {
        return new MealItem(0, name, null, BigDecimal.ONE, null, null, null, null);
    }

    private static Nutrients per100g() {
        return Nutrients.of(nutrient -> switch (nutrient) {
            case ENERGY_KCAL -> new BigDecimal("143");
            case PROTEIN_G -> new BigDecimal("12.6");
            case CARBOHYDRATE_G -> new BigDecimal("0.7");
            case FAT_G -> new BigDecimal("9.5");
            default -> null;
        });
    }

    private static long food() {
        return TestDatabase.get()
                .asJobs(handle -> handle.createQuery("insert into foods.food (id, source, source_id, name, food_group)"
                                + " values (999001, 'USDA_FDC', '99901', 'Egg', 'Eggs')"
                                + " on conflict (id) do update set name = excluded.name returning id")
                        .mapTo(Long.class)
                        .one());
    }

    private static <T> T as(long who, Function<Jdbi, T> work) {
        return TestDatabase.get().asUser(who, handle -> work.apply(IdentityDatabase.over(handle)));
    }
}
