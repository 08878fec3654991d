package commissary.nutrition.meals.internal;

import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.meals.MacroSplit;
import commissary.nutrition.meals.MealStatus;
import commissary.nutrition.meals.MealType;
import commissary.nutrition.meals.MealView;
import commissary.nutrition.meals.ParsedBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meal: told (PENDING), read by a job (COMPLETED), and from then on corrected by its owner; other words make it pending
 * again. Each change makes another version; a job that read an older one has read in vain.
 *
 * @param taught whether its owner corrected it, so that the same words mean the same items again
 */
record Meal(
        long id,
        long accountId,
        MealStatus status,
        String description,
        boolean taught,
        When when,
        @Nullable MealType mealType,
        @Nullable ParsedBy parsedBy,
        @Nullable String note,
        @Nullable Long orderId,
        List<MealItem> items,
        long version) {

    Meal {
        items = List.copyOf(items);
    }

    /**
     * When it was eaten.
     *
     * @param zone its owner's at that time of telling
     * @param day the date there, which nothing moves
     */
    record When(Instant eatenAt, ZoneId zone, LocalDate day) {

        static When of(Instant eatenAt, ZoneId zone) {
            return new When(eatenAt, zone, LocalDate.ofInstant(eatenAt, zone));
        }
    }

    static Meal told(
            long accountId, String description, When when, @Nullable MealType mealType, @Nullable Long orderId) {
        return new Meal(
                0,
                accountId,
                MealStatus.PENDING,
                description,
                false,
                when,
                mealType,
                null,
                null,
                orderId,
                List.of(),
                0);
    }

    Meal withItems(List<MealItem> now, ParsedBy by, @Nullable String why) {
        return new Meal(
                id,
                accountId,
                MealStatus.COMPLETED,
                description,
                taught,
                when,
                mealType,
                by,
                why,
                orderId,
                now,
                version);
    }

    /** To be read anew. */
    Meal withDescription(String other) {
        return new Meal(
                id,
                accountId,
                MealStatus.PENDING,
                other,
                false,
                when,
                mealType,
                null,
                null,
                orderId,
                List.of(),
                version);
    }

    Meal renamed(String other) {
        return new Meal(id, accountId, status, other, taught, when, mealType, parsedBy, note, orderId, items, version);
    }

    Meal eaten(When other, @Nullable MealType type) {
        return new Meal(
                id, accountId, status, description, taught, other, type, parsedBy, note, orderId, items, version);
    }

    Meal thatTaught() {
        return new Meal(
                id, accountId, status, description, true, when, mealType, parsedBy, note, orderId, items, version);
    }

    Meal failed(String why) {
        return new Meal(
                id,
                accountId,
                MealStatus.FAILED,
                description,
                taught,
                when,
                mealType,
                null,
                why,
                orderId,
                items,
                version);
    }

    /** The same, eaten once more: nothing is learned from it. */
    Meal copied(When other) {
        List<MealItem> fresh = items.stream().map(MealItem::fresh).toList();
        return new Meal(0, accountId, status, description, false, other, mealType, parsedBy, note, null, fresh, 0);
    }

    boolean isCompleted() {
        return status == MealStatus.COMPLETED;
    }

    Nutrients totals() {
        return items.stream()
                .map(MealItem::nutrients)
                .filter(Objects::nonNull)
                .reduce(Nutrients::plus)
                .orElse(Nutrients.NONE)
                .rounded();
    }

    MealView view() {
        Nutrients totals = totals();
        return new MealView(
                id,
                status,
                description,
                when.eatenAt(),
                when.day(),
                mealType,
                parsedBy,
                note,
                orderId,
                items.stream().map(MealItem::view).toList(),
                totals,
                MacroSplit.of(totals).orElse(null),
                version);
    }
}
