package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.ItemChange;
import commissary.nutrition.meals.MealChange;
import commissary.nutrition.meals.NewItem;
import commissary.nutrition.meals.ParsedBy;
import commissary.nutrition.meals.internal.ItemEditing.Edited;
import commissary.nutrition.meals.internal.Meal.When;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a change makes of a meal, and what it teaches. */
@Dependent
class MealChanges {

    private final ItemEditing editing;
    private final MealMemory memory;
    private final Clock clock;

    @Inject
    MealChanges(ItemEditing editing, MealMemory memory, Clock clock) {
        this.editing = editing;
        this.memory = memory;
        this.clock = clock;
    }

    List<MealItem> enter(Actor person, List<NewItem> items) {
        return editing.enter(person, items);
    }

    /** @param zone the person's, where the instant is another */
    Meal apply(Actor person, Meal meal, MealChange change, Supplier<ZoneId> zone) {
        Meal changed = meal;
        if (change.eatenAt() != null && !change.eatenAt().equals(meal.when().eatenAt())) {
            When when = When.of(MealRules.requireEatenAt(change.eatenAt(), clock.instant()), zone.get());
            changed = changed.eaten(when, changed.mealType());
        }
        if (change.mealType() != null) {
            changed = changed.eaten(changed.when(), change.mealType());
        }
        return withWords(person, changed, change.description(), change.items());
    }

    private Meal withWords(Actor person, Meal meal, @Nullable String description, @Nullable List<ItemChange> items) {
        boolean isOther = description != null && !description.equals(meal.description());
        String words = description == null ? meal.description() : MealRules.requireDescription(description);
        if (items == null) {
            return isOther ? meal.withDescription(words) : meal;
        }
        Edited edited = editing.edit(person, meal.items(), items);
        ParsedBy by = Objects.requireNonNullElse(meal.parsedBy(), ParsedBy.PERSON);
        Meal changed = meal.renamed(words).withItems(edited.items(), by, meal.note());
        edited.corrected().forEach(item -> memory.learn(person, meal, item));
        boolean isTold = by != ParsedBy.PERSON;
        return isTold && !edited.corrected().isEmpty() ? changed.thatTaught() : changed;
    }
}
