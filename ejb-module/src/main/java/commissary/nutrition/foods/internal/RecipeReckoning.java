package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.NewPortion;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.RecipeIngredient;
import commissary.nutrition.foods.Servings;
import commissary.nutrition.foods.Weight;
import commissary.nutrition.foods.internal.RecipeStore.Kept;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What recipes come to. */
@Dependent
public class RecipeReckoning {

    private static final int AT_ONCE = 200;
    private static final int DECIMALS = 4;
    private static final String SERVING = "serving";

    private final RecipeStore recipes;
    private final FoodStore foods;
    private final Servings servings;

    @Inject
    RecipeReckoning(RecipeStore recipes, FoodStore foods, Servings servings) {
        this.recipes = recipes;
        this.foods = foods;
        this.servings = servings;
    }

    /** The sum of the ingredients in 100 g of the dish, whose portion is one serving. */
    NewFood food(Kept recipe, Map<Long, FoodView> ingredients) {
        Nutrients sum = Nutrients.UNKNOWN;
        BigDecimal weight = BigDecimal.ZERO;
        for (RecipeIngredient ingredient : recipe.ingredients()) {
            FoodView food = Optional.ofNullable(ingredients.get(ingredient.foodId()))
                    .orElseThrow(() -> new IllegalStateException("A recipe lacks the food " + ingredient.foodId()));
            sum = sum.plus(food.per100g().ofGrams(ingredient.grams()));
            weight = weight.add(ingredient.grams());
        }
        BigDecimal dish = recipe.yieldGrams() == null ? weight : recipe.yieldGrams();
        Nutrients per100g = rounded(sum.per100g(dish));
        BigDecimal serving =
                dish.divide(recipe.servings(), MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new NewFood(recipe.name(), null, per100g, List.of(new NewPortion(SERVING, BigDecimal.ONE, serving)));
    }

    /**
     * Reckons those again of which an ingredient has changed; recipes within recipes follow, since a recipe that is
     * reckoned has changed itself. None can be in itself, so this comes to an end.
     */
    public void reckonStale() {
        List<Long> stale = recipes.stale(AT_ONCE);
        while (!stale.isEmpty()) {
            for (Kept recipe : recipes.find(stale).values()) {
                Map<Long, FoodView> ingredients = foods.find(recipe.ingredients().stream()
                        .map(RecipeIngredient::foodId)
                        .collect(Collectors.toSet()));
                Kept weighed = weighedAgain(recipe, ingredients);
                recipes.update(recipe.id(), food(weighed, ingredients), weighed);
            }
            stale = recipes.stale(AT_ONCE);
        }
    }

    /** A portion may weigh something else now; one that is gone weighs what it did. */
    private Kept weighedAgain(Kept recipe, Map<Long, FoodView> foodsById) {
        List<RecipeIngredient> weighed = recipe.ingredients().stream()
                .map(ingredient -> {
                    FoodView food = foodsById.get(ingredient.foodId());
                    BigDecimal grams = food == null
                            ? ingredient.grams()
                            : servings.grams(food, ingredient.quantity(), ingredient.unit(), null)
                                    .map(Weight::grams)
                                    .orElse(ingredient.grams());
                    return new RecipeIngredient(
                            ingredient.foodId(), ingredient.name(), ingredient.quantity(), ingredient.unit(), grams);
                })
                .toList();
        return new Kept(recipe.id(), recipe.ownerId(), recipe.name(), recipe.servings(), recipe.yieldGrams(), weighed);
    }

    private static Nutrients rounded(Nutrients exact) {
        return Nutrients.of(nutrient -> {
            BigDecimal amount = nutrient.of(exact);
            return amount == null ? null : amount.setScale(DECIMALS, RoundingMode.HALF_UP);
        });
    }
}
