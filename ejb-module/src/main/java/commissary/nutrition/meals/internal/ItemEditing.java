package commissary.nutrition.meals.internal;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Foods;
import commissary.nutrition.foods.Unit;
import commissary.nutrition.meals.ItemChange;
import commissary.nutrition.meals.Meals;
import commissary.nutrition.meals.NewItem;
import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.nutrition.meals.internal.reading.ReadingCheck;
import commissary.shared.Actor;
import commissary.shared.Invalid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items that a person enters or corrects. */
@Dependent
class ItemEditing {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNIT = 50;

    private final Foods foods;
    private final FoodChooser chooser;

    @Inject
    ItemEditing(Foods foods, FoodChooser chooser) {
        this.foods = foods;
        this.chooser = chooser;
    }

    /**
     * What came of a change.
     *
     * @param corrected those whose food or weight the person knew better
     */
    record Edited(List<MealItem> items, List<MealItem> corrected) {}

    List<MealItem> enter(Actor person, List<NewItem> items) {
        return edit(
                        person,
                        List.of(),
                        items.stream().map(item -> new ItemChange(null, item)).toList())
                .items();
    }

    Edited edit(Actor person, List<MealItem> before, List<ItemChange> changes) {
        check(changes);
        Map<Long, MealItem> known = before.stream().collect(Collectors.toMap(MealItem::id, item -> item));
        Map<Long, FoodView> named = foods.find(
                person,
                changes.stream()
                        .map(change -> change.item().foodId())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        List<MealItem> items = new ArrayList<>();
        List<MealItem> corrected = new ArrayList<>();
        Set<Long> used = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            ItemChange change = changes.get(i);
            MealItem old = old(known, used, change.id(), i);
            MealItem item = item(change.item(), old, named, i);
            items.add(item);
            if (old != null && isCorrection(old, item)) {
                corrected.add(item);
            }
        }
        return new Edited(items, corrected);
    }

    private static @Nullable MealItem old(Map<Long, MealItem> known, Set<Long> used, @Nullable Long id, int at) {
        if (id == null) {
            return null;
        }
        MealItem old = known.get(id);
        if (old == null || !used.add(id)) {
            throw new Invalid("items[" + at + "].id", "is no item of this meal");
        }
        return old;
    }

    private MealItem item(NewItem wanted, @Nullable MealItem old, Map<Long, FoodView> named, int at) {
        Long foodId = wanted.foodId();
        FoodView food = foodId == null ? null : named.get(foodId);
        String unit = canonical(wanted.unit());
        boolean isSameFood = old != null && Objects.equals(old.foodId(), foodId);
        if (food == null && foodId != null && !isSameFood) {
            throw new Invalid("items[" + at + "].foodId", "is no food");
        }
        String name = name(wanted, old, food);
        String size = old == null ? null : old.size();
        ReadFood told = new ReadFood(name, wanted.quantity(), unit, size, null);
        if (old != null && isSameFood && isSameAmount(old, wanted, unit)) {
            return new MealItem(old.id(), name, old.food(), old.quantity(), unit, size, old.grams(), old.nutrients());
        }
        MealItem made = food == null
                ? MealItem.unresolved(told)
                : MealItem.weighed(told, food, grams(wanted, unit, old, isSameFood, food));
        return old == null ? made : made.withId(old.id());
    }

    /** Grams that came back unchanged beside another food or amount are what the form still showed: they are reckoned anew. */
    private @Nullable BigDecimal grams(
            NewItem wanted, @Nullable String unit, @Nullable MealItem old, boolean isSameFood, FoodView food) {
        BigDecimal given = wanted.grams();
        BigDecimal before = old == null ? null : old.grams();
        boolean isOldWeight = given != null && before != null && given.compareTo(before) == 0;
        if (given != null && !isOldWeight) {
            return given;
        }
        if (old != null && before != null && isSameFood && Objects.equals(unit, old.unit())) {
            return before.multiply(wanted.quantity()).divide(old.quantity(), MathContext.DECIMAL64);
        }
        BigDecimal reckoned = chooser.grams(food, wanted.quantity(), unit, old == null ? null : old.size());
        return reckoned == null ? given : reckoned;
    }

    private static boolean isSameAmount(MealItem old, NewItem wanted, @Nullable String unit) {
        BigDecimal given = wanted.grams();
        BigDecimal before = old.grams();
        return old.quantity().compareTo(wanted.quantity()) == 0
                && Objects.equals(old.unit(), unit)
                && (given == null || before != null && given.compareTo(before) == 0);
    }

    /** Another food, or another weight of the same amount; merely having eaten more of it teaches nothing. */
    private static boolean isCorrection(MealItem old, MealItem item) {
        if (!item.isResolved()) {
            return false;
        }
        boolean isOtherFood = !Objects.equals(old.foodId(), item.foodId());
        boolean isOtherUnit = !Objects.equals(old.unit(), item.unit());
        return isOtherFood || isOtherUnit || !isProportional(old, item);
    }

    private static boolean isProportional(MealItem old, MealItem item) {
        BigDecimal before = old.grams();
        BigDecimal now = item.grams();
        if (before == null || now == null) {
            return false;
        }
        BigDecimal expected = before.multiply(item.quantity()).divide(old.quantity(), MathContext.DECIMAL64);
        return expected.subtract(now).abs().compareTo(new BigDecimal("0.01")) <= 0;
    }

    private static String name(NewItem wanted, @Nullable MealItem old, @Nullable FoodView food) {
        if (wanted.name() != null && !wanted.name().isBlank()) {
            return wanted.name().strip();
        } else if (old != null) {
            return old.name();
        }
        return food == null ? "?" : food.name();
    }

    private static @Nullable String canonical(@Nullable String unit) {
        return unit == null || unit.isBlank()
                ? null
                : Unit.of(unit).map(Unit::name).orElse(unit.strip());
    }

    private static void check(List<ItemChange> changes) {
        if (changes.isEmpty() || changes.size() > Meals.MAX_ITEMS) {
            throw new Invalid("items", "must be 1 to " + Meals.MAX_ITEMS);
        }
        for (int i = 0; i < changes.size(); i++) {
            NewItem item = changes.get(i).item();
            String field = "items[" + i + "].";
            requireText(field + "name", item.name(), LONGEST_NAME);
            requireText(field + "unit", item.unit(), LONGEST_UNIT);
            requireAmount(field + "quantity", item.quantity());
            if (item.grams() != null) {
                requireAmount(field + "grams", item.grams());
            }
            if (item.foodId() == null && (item.name() == null || item.name().isBlank())) {
                throw new Invalid(field + "name", "must be there where no food is chosen");
            }
        }
    }

    private static void requireText(String field, @Nullable String text, int longest) {
        if (text != null && (text.length() > longest || text.codePoints().anyMatch(Character::isISOControl))) {
            throw new Invalid(field, "must be at most " + longest + " characters without control characters");
        }
    }

    private static void requireAmount(String field, BigDecimal amount) {
        if (amount.compareTo(ReadingCheck.LEAST) < 0 || amount.compareTo(MOST) > 0) {
            throw new Invalid(field, "must be between " + ReadingCheck.LEAST + " and " + MOST);
        }
    }
}
