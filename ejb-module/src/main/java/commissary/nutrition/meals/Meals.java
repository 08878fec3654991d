package commissary.nutrition.meals;

import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One's own meals. Another's meal does not exist for a reader and is forbidden to a writer. */
public interface Meals {

    int MAX_DESCRIPTION = 1_000;

    /** The most items of one meal. */
    int MAX_ITEMS = 50;

    /**
     * Writes a meal down. Its words are read afterwards; it is complete at once if items are given.
     *
     * @param key what the client named the request: the same key is the same meal; null if it did not name it
     * @throws Invalid if the words, the items or the instant are not acceptable
     */
    MealView create(Actor actor, NewMeal meal, @Nullable String key);

    /** The meals of a day, in the order they were eaten. */
    Page<MealView> list(Actor actor, LocalDate day, PageRequest page);

    /** The meals of the actor's today, in his own zone. */
    Page<MealView> today(Actor actor, PageRequest page);

    /** @throws MealNotFound if there is none of this id for this caller */
    MealView get(Actor actor, long mealId);

    /**
     * Changes a meal. An item whose food or weight is corrected becomes an alias: the same words mean that from then on.
     *
     * @throws Conflict {@code STALE_MEAL} if the meal is not of this version any more
     * @throws Forbidden if it is another's
     */
    MealView change(Actor actor, long mealId, MealChange change, long version);

    /**
     * Deletes a meal.
     *
     * @throws MealNotFound if there is none of this id
     * @throws Forbidden if it is another's
     */
    void delete(Actor actor, long mealId);

    /**
     * Writes the same meal down once more, with the items as they are.
     *
     * @param eatenAt null for now
     * @throws MealNotFound if there is none of this id for this caller
     */
    MealView copy(Actor actor, long mealId, @Nullable Instant eatenAt);
}
