package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.DayTotal;
import commissary.nutrition.meals.MealView;
import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.platform.persistence.AfterCommit;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers about a person's meals, kept under the revision of his diary: a change on any node makes another revision, so
 * that no node gives an old answer.
 */
@ApplicationScoped
class KeptMeals {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String LISTS = "meals:list:";
    private static final String SINGLE = "meals:get:";
    private static final String DAYS = "nutrition:daily:";

    private final Cache<Listed> lists;
    private final Cache<MealView> single;
    private final Cache<DayTotal> days;
    private final AfterCommit afterCommit;

    @Inject
    KeptMeals(Caches caches, AfterCommit afterCommit) {
        this.lists = caches.open(new CacheName<>("meals-lists", Listed.class, HOUR, Duration.ZERO, 5_000));
        this.single = caches.open(new CacheName<>("meals", MealView.class, HOUR, Duration.ZERO, 10_000));
        this.days = caches.open(new CacheName<>("meals-days", DayTotal.class, HOUR, Duration.ZERO, 20_000));
        this.afterCommit = afterCommit;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected KeptMeals() {
        this.lists = null;
        this.single = null;
        this.days = null;
        this.afterCommit = null;
    }

    private record Listed(List<MealView> meals, long total) {}

    Page<MealView> list(Diary diary, LocalDate day, PageRequest page, Supplier<Page<MealView>> compute) {
        String key = diary.key(LISTS) + ":" + day + ":" + page.page() + ":" + page.pageSize();
        Listed listed = lists.get(key, () -> {
            Page<MealView> found = compute.get();
            return new Listed(found.items(), found.total());
        });
        return new Page<>(listed.meals(), page, listed.total());
    }

    MealView get(Diary diary, long mealId, Supplier<MealView> compute) {
        return single.get(diary.key(SINGLE) + ":" + mealId, compute);
    }

    DayTotal day(Diary diary, LocalDate day, Supplier<DayTotal> compute) {
        return days.get(diary.key(DAYS) + ":" + day, compute);
    }

    /** Makes room, once the present transaction has committed: nobody asks for an older revision any more. */
    void forget(long accountId) {
        afterCommit.run(() -> {
            lists.invalidateGroup(LISTS + accountId);
            single.invalidateGroup(SINGLE + accountId);
            days.invalidateGroup(DAYS + accountId);
        });
    }

    /** Whose answers, and of which revision. */
    record Diary(long accountId, long revision) {

        private String key(String group) {
            return group + accountId + ":" + revision;
        }
    }
}
