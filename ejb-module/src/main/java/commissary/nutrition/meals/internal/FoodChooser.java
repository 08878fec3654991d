package commissary.nutrition.meals.internal;

import commissary.nutrition.foods.FoodMatch;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Foods;
import commissary.nutrition.foods.Servings;
import commissary.nutrition.foods.Weight;
import commissary.nutrition.meals.internal.parsing.Folding;
import commissary.nutrition.meals.internal.parsing.NameVariants;
import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.nutrition.meals.internal.reading.ReadingCheck;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds for words the foods that are meant and what the amounts weigh: the person's own aliases go before all foods. */
@Dependent
class FoodChooser {

    private final Foods foods;
    private final Servings servings;

    @Inject
    FoodChooser(Foods foods, Servings servings) {
        this.foods = foods;
        this.servings = servings;
    }

    /** An item for each of the foods, in their order; what cannot be found stays as an item to be chosen. */
    List<MealItem> choose(Actor person, List<ReadFood> reads, Map<String, Alias> aliases) {
        Map<ReadFood, List<String>> names = new HashMap<>();
        reads.forEach(read -> names.put(read, NameVariants.of(read)));
        Set<String> all = names.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<String, FoodMatch> matches = all.isEmpty() ? Map.of() : foods.match(person, all);
        Map<Long, FoodView> taught =
                foods.find(person, aliases.values().stream().map(Alias::foodId).collect(Collectors.toSet()));
        return reads.stream()
                .map(read -> {
                    Alias alias = aliases.get(Folding.key(read.words()));
                    FoodView own = alias == null ? null : taught.get(alias.foodId());
                    return alias == null || own == null
                            ? item(read, found(names.getOrDefault(read, List.of()), matches))
                            : ofAlias(read, alias, own);
                })
                .toList();
    }

    /** Of these names those that name one food with all of their words. */
    Set<String> known(Actor person, Set<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        return foods.match(person, names).entrySet().stream()
                .filter(match -> covers(match.getValue().food(), match.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What so much of a food weighs, or null. */
    @Nullable
    BigDecimal grams(FoodView food, BigDecimal quantity, @Nullable String unit, @Nullable String size) {
        return servings.grams(food, quantity, Objects.requireNonNullElse(unit, ""), size)
                .map(Weight::grams)
                .orElse(null);
    }

    private MealItem item(ReadFood read, @Nullable FoodView food) {
        if (food == null || ReadingCheck.problem(read).isPresent()) {
            return MealItem.unresolved(read);
        }
        return MealItem.weighed(read, food, grams(food, read.quantity(), read.unit(), read.size()));
    }

    private MealItem ofAlias(ReadFood read, Alias alias, FoodView food) {
        boolean isSameUnit = Objects.equals(read.unit(), alias.unit());
        BigDecimal grams = isSameUnit
                ? alias.grams().multiply(read.quantity()).divide(alias.quantity(), MathContext.DECIMAL64)
                : grams(food, read.quantity(), read.unit(), read.size());
        return MealItem.weighed(read, food, grams == null ? alias.grams() : grams);
    }

    private static @Nullable FoodView found(List<String> names, Map<String, FoodMatch> matches) {
        return names.stream()
                .map(matches::get)
                .filter(Objects::nonNull)
                .map(FoodMatch::food)
                .findFirst()
                .orElse(null);
    }

    private static boolean covers(FoodView food, String name) {
        Set<String> words = new HashSet<>(words(food.name()));
        if (food.nameFr() != null) {
            words.addAll(words(food.nameFr()));
        }
        if (food.brand() != null) {
            words.addAll(words(food.brand()));
        }
        Set<String> wanted = words(name);
        wanted.removeAll(Set.of("and", "with", "et", "avec", "de", "la", "le"));
        return !wanted.isEmpty() && words.containsAll(wanted);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folding.key(text).split(" ")).collect(Collectors.toCollection(HashSet::new));
    }
}
