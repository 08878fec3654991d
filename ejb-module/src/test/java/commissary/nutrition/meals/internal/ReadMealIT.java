package commissary.nutrition.meals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.nutrition.foods.FoodMatch;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Foods;
import commissary.nutrition.foods.internal.FoodsDatabase;
import commissary.nutrition.foods.internal.ServingTable;
import commissary.nutrition.foods.internal.ShippedFoodsAlone;
import commissary.nutrition.meals.MealCompleted;
import commissary.nutrition.meals.MealStatus;
import commissary.nutrition.meals.MealsChanged;
import commissary.nutrition.meals.ParsedBy;
import commissary.nutrition.meals.internal.Meal.When;
import commissary.nutrition.meals.internal.model.LanguageModel;
import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.platform.config.GivenSettings;
import commissary.platform.jobs.JobRun;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.DomainEvent;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The job that reads meals, with the real database: once, twice, too late and in vain. */
class ReadMealIT {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final long ann = IdentityDatabase.newAccount();
    private final List<DomainEvent> told = new ArrayList<>();

    @BeforeAll
    static void knowFoods() {
        FoodsDatabase.loadShipped();
    }

    @Test
    void aMealIsReadOnceHoweverOftenItsJobIsGiven() {
        long id = insert("two potatoes and a zorgblat");

        as(jdbi -> handler(jdbi).handle(new ReadMeal(id), run(1)));
        Meal once = find(id);
        as(jdbi -> handler(jdbi).handle(new ReadMeal(id), run(2)));

        assertThat(once.status()).isEqualTo(MealStatus.COMPLETED);
        assertThat(once.parsedBy()).isEqualTo(ParsedBy.PARSER);
        assertThat(once.items()).extracting(MealItem::name).containsExactly("potatoes", "zorgblat");
        assertThat(once.items().get(1).isResolved()).isFalse();
        assertThat(find(id)).isEqualTo(once);
        assertThat(told)
                .hasSize(2)
                .hasAtLeastOneElementOfType(MealCompleted.class)
                .hasAtLeastOneElementOfType(MealsChanged.class);
    }

    @Test
    void whatWasReadOfOldWordsCountsForNothing() {
        long id = insert("two eggs");
        as(jdbi -> {
            MealDesk desk = desk(jdbi);
            MealDesk.Told old = desk.told(Actor.system(), id).orElseThrow();
            Meal changed = new MealReadStore(jdbi).find(id).orElseThrow().withDescription("three potatoes");
            new MealStore(jdbi).update(changed, NOON);

            desk.complete(owner(), old, new MealReader.Reading(List.of(), ParsedBy.PARSER, null));
        });

        assertThat(find(id).status()).isEqualTo(MealStatus.PENDING);
        assertThat(find(id).description()).isEqualTo("three potatoes");
        assertThat(told).isEmpty();
    }

    @Test
    void aMealThatIsGoneIsLeftAlone() {
        as(jdbi -> handler(jdbi).handle(new ReadMeal(Long.MAX_VALUE), run(1)));

        assertThat(told).isEmpty();
    }

    @Test
    void afterTheLastAttemptTheOwnerIsTold() {
        long id = insert("two eggs");

        as(jdbi -> {
            ReadMealHandler broken = new ReadMealHandler(desk(jdbi), reader(jdbi, new BrokenFoods()));
            assertThatThrownBy(() -> broken.handle(new ReadMeal(id), run(1))).hasMessage("broken");
            assertThat(new MealReadStore(jdbi).find(id).orElseThrow().status()).isEqualTo(MealStatus.PENDING);
            assertThatThrownBy(() -> broken.handle(new ReadMeal(id), run(ReadMeal.TYPE.maxAttempts())))
                    .hasMessage("broken");
        });

        assertThat(find(id).status()).isEqualTo(MealStatus.FAILED);
        assertThat(find(id).note()).contains("could not be read");
    }

    @Test
    void aDescriptionWithoutAnyFoodIsKeptToBeChosen() {
        long id = insert("?!");

        as(jdbi -> handler(jdbi).handle(new ReadMeal(id), run(1)));

        assertThat(find(id).status()).isEqualTo(MealStatus.COMPLETED);
        assertThat(find(id).items()).extracting(MealItem::name).containsExactly("?!");
        assertThat(find(id).totals().energyKcal()).isEqualByComparingTo("0");
    }

    private ReadMealHandler handler(Jdbi jdbi) {
        return new ReadMealHandler(desk(jdbi), reader(jdbi, new ShippedFoodsAlone()));
    }

    private static MealReader reader(Jdbi jdbi, Foods foods) {
        MealMemory memory = new MealMemory(
                new MealReadStore(jdbi), new MealStore(jdbi), new AliasStore(jdbi), Clock.fixed(NOON, ZoneOffset.UTC));
        LanguageModel none = new LanguageModel(
                new MealsConfig(new GivenSettings(Map.of())), new RecordedSystems(), Clock.systemUTC());
        return new MealReader(memory, new FoodChooser(foods, new ServingTable()), none);
    }

    private MealDesk desk(Jdbi jdbi) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        KeptMeals kept = new KeptMeals(new NoCaches(), Runnable::run);
        MealNews news = new MealNews(told::add, job -> true, kept, clock);
        return new MealDesk(new MealReadStore(jdbi), new MealStore(jdbi), news, clock);
    }

    private Actor owner() {
        return Actor.user(ann, "ann", Set.of());
    }

    private long insert(String description) {
        Meal meal = Meal.told(ann, description, When.of(NOON, ZoneId.of("UTC")), null, null);
        return TestDatabase.get()
                .asUser(ann, handle -> new MealStore(IdentityDatabase.over(handle)).insert(meal, null, NOON));
    }

    private Meal find(long id) {
        return TestDatabase.get()
                .asUser(ann, handle -> new MealReadStore(IdentityDatabase.over(handle)).find(id))
                .orElseThrow();
    }

    private void as(Consumer<Jdbi> work) {
        TestDatabase.get().asUser(ann, handle -> {
            work.accept(IdentityDatabase.over(handle));
            return true;
        });
    }

    private static JobRun run(int attempt) {
        return new JobRun(1, attempt, NOON);
    }

    /** Fails. */
    private static final class BrokenFoods implements Foods {

        @Override
        public Page<FoodView> search(Actor actor, String text, PageRequest page) {
            throw new IllegalStateException("broken");
        }

        @Override
        public FoodView get(Actor actor, long id) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Map<Long, FoodView> find(Actor actor, Set<Long> ids) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Map<String, FoodMatch> match(Actor actor, Set<String> names) {
            throw new IllegalStateException("broken");
        }
    }

    /** Keeps nothing. */
    private static final class NoCaches implements Caches {

        @Override
        public <V> Cache<V> open(CacheName<V> name) {
            return new Cache<>() {
                @Override
                public V get(String key, Supplier<V> compute) {
                    return compute.get();
                }

                @Override
                public void invalidate(String key) {
                    // Nothing is kept.
                }

                @Override
                public void invalidateGroup(String prefix) {
                    // Nothing is kept.
                }
            };
        }
    }
}
