package commissary.nutrition.meals.internal;

import commissary.identity.Accounts;
import commissary.nutrition.meals.MealChange;
import commissary.nutrition.meals.MealNotFound;
import commissary.nutrition.meals.MealView;
import commissary.nutrition.meals.Meals;
import commissary.nutrition.meals.NewMeal;
import commissary.nutrition.meals.ParsedBy;
import commissary.nutrition.meals.internal.KeptMeals.Diary;
import commissary.nutrition.meals.internal.Meal.When;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One's own meals. */
@Service
class MealService implements Meals {

    private final MealReadStore reads;
    private final MealStore store;
    private final MealChanges changes;
    private final MealNews news;
    private final KeptMeals kept;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    MealService(
            MealReadStore reads,
            MealStore store,
            MealChanges changes,
            MealNews news,
            KeptMeals kept,
            Accounts accounts,
            Clock clock) {
        this.reads = reads;
        this.store = store;
        this.changes = changes;
        this.news = news;
        this.kept = kept;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected MealService() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public MealView create(Actor actor, NewMeal meal, @Nullable String key) {
        Optional<Meal> before = key == null ? Optional.empty() : reads.ofKey(actor.userId(), key);
        if (before.isPresent()) {
            return before.get().view();
        }
        Instant eatenAt = MealRules.requireEatenAt(meal.eatenAt(), clock.instant());
        List<MealItem> items = meal.items().isEmpty() ? List.of() : changes.enter(actor, meal.items());
        String description = meal.description().isBlank() && !items.isEmpty() ? named(items) : meal.description();
        Meal told = Meal.told(
                actor.userId(),
                MealRules.requireDescription(description),
                When.of(eatenAt, zone(actor)),
                meal.mealType(),
                meal.orderId());
        return write(items.isEmpty() ? told : told.withItems(items, ParsedBy.PERSON, null), key);
    }

    @Override
    public Page<MealView> list(Actor actor, LocalDate day, PageRequest page) {
        return kept.list(diary(actor), MealRules.requireDay(day), page, () -> reads.ofDay(actor.userId(), day, page)
                .map(Meal::view));
    }

    @Override
    public Page<MealView> today(Actor actor, PageRequest page) {
        return list(actor, LocalDate.ofInstant(clock.instant(), zone(actor)), page);
    }

    @Override
    public MealView get(Actor actor, long mealId) {
        return kept.get(diary(actor), mealId, () -> mine(actor, mealId).view());
    }

    @Override
    public MealView change(Actor actor, long mealId, MealChange change, long version) {
        Meal meal = toWrite(actor, mealId);
        if (meal.version() != version) {
            throw stale(meal);
        }
        Meal changed = changes.apply(actor, meal, change, () -> zone(actor));
        if (!store.update(changed, clock.instant())) {
            throw stale(meal);
        }
        if (!changed.isCompleted() && !changed.description().equals(meal.description())) {
            news.toBeRead(mealId);
        }
        news.changed(meal.accountId(), List.of(meal.when().day(), changed.when().day()));
        return mine(actor, mealId).view();
    }

    @Override
    public void delete(Actor actor, long mealId) {
        Meal meal = toWrite(actor, mealId);
        store.delete(actor.userId(), mealId);
        news.changed(meal.accountId(), List.of(meal.when().day()));
    }

    @Override
    public MealView copy(Actor actor, long mealId, @Nullable Instant eatenAt) {
        Instant when = MealRules.requireEatenAt(eatenAt, clock.instant());
        return write(mine(actor, mealId).copied(When.of(when, zone(actor))), null);
    }

    private static Conflict stale(Meal meal) {
        return new Conflict(
                "STALE_MEAL", "The meal was changed meanwhile", Map.of("mealId", meal.id(), "version", meal.version()));
    }

    private MealView write(Meal meal, @Nullable String key) {
        long id = store.insert(meal, key, clock.instant());
        if (meal.isCompleted()) {
            news.completed(id, meal.accountId(), meal.when().day());
        } else {
            news.toBeRead(id);
        }
        news.changed(meal.accountId(), List.of(meal.when().day()));
        return reads.find(id).orElseThrow(() -> new MealNotFound(id)).view();
    }

    private Meal mine(Actor actor, long mealId) {
        return reads.find(mealId)
                .filter(meal -> meal.accountId() == actor.userId())
                .orElseThrow(() -> new MealNotFound(mealId));
    }

    private Meal toWrite(Actor actor, long mealId) {
        long owner = store.ownerOf(mealId).orElseThrow(() -> new MealNotFound(mealId));
        if (owner != actor.userId()) {
            throw new Forbidden("The meal is another's");
        }
        return mine(actor, mealId);
    }

    private Diary diary(Actor actor) {
        return new Diary(actor.userId(), reads.revision(actor.userId()));
    }

    private ZoneId zone(Actor actor) {
        return ZoneId.of(accounts.me(actor).timeZone());
    }

    private static String named(List<MealItem> items) {
        String names = items.stream().map(MealItem::name).collect(Collectors.joining(", "));
        return names.length() <= MAX_DESCRIPTION ? names : names.substring(0, MAX_DESCRIPTION);
    }
}
