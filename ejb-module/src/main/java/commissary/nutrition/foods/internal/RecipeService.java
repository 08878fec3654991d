package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodNotFound;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.NewFood;
import commissary.nutrition.foods.NewIngredient;
import commissary.nutrition.foods.NewRecipe;
import commissary.nutrition.foods.RecipeIngredient;
import commissary.nutrition.foods.RecipeView;
import commissary.nutrition.foods.Recipes;
import commissary.nutrition.foods.Servings;
import commissary.nutrition.foods.Weight;
import commissary.nutrition.foods.internal.RecipeStore.Kept;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.FieldError;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People's recipes. */
@Service
class RecipeService implements Recipes {

    private final RecipeStore recipes;
    private final FoodStore foods;
    private final Ownership ownership;
    private final RecipeReckoning reckoning;
    private final Servings servings;

    @Inject
    RecipeService(
            RecipeStore recipes, FoodStore foods, Ownership ownership, RecipeReckoning reckoning, Servings servings) {
        this.recipes = recipes;
        this.foods = foods;
        this.ownership = ownership;
        this.reckoning = reckoning;
        this.servings = servings;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RecipeService() {
        this(null, null, null, null, null);
    }

    @Override
    public Page<RecipeView> all(Actor actor, PageRequest page) {
        Page<Long> ids = recipes.ids(actor.userId(), page);
        Map<Long, RecipeView> views = views(ids.items());
        return new Page<>(
                ids.items().stream().map(views::get).filter(Objects::nonNull).toList(), page, ids.total());
    }

    @Override
    public RecipeView get(Actor actor, long id) {
        actor.userId();
        return Optional.ofNullable(views(List.of(id)).get(id)).orElseThrow(() -> new FoodNotFound(id));
    }

    @Override
    public RecipeView create(Actor actor, NewRecipe recipe) {
        long user = actor.userId();
        foods.lock(user);
        ownership.requireRoom(user);
        NewRecipe checked = FoodCheck.checked(recipe);
        Map<Long, FoodView> ingredients = ingredients(checked);
        Kept kept = kept(0, user, checked, ingredients);
        NewFood food = FoodCheck.checked(reckoning.food(kept, ingredients));
        return get(actor, recipes.insert(user, food, kept));
    }

    @Override
    public RecipeView change(Actor actor, long id, NewRecipe recipe) {
        long user = actor.userId();
        foods.lock(user);
        ownership.require(user, id);
        get(actor, id);
        NewRecipe checked = FoodCheck.checked(recipe);
        Map<Long, FoodView> ingredients = ingredients(checked);
        if (recipes.leadTo(ingredients.keySet(), id)) {
            throw new Rejected("RECIPE_IN_ITSELF", "A recipe cannot be an ingredient of itself");
        }
        Kept kept = kept(id, user, checked, ingredients);
        recipes.update(id, FoodCheck.checked(reckoning.food(kept, ingredients)), kept);
        reckoning.reckonStale();
        return get(actor, id);
    }

    @Override
    public void delete(Actor actor, long id) {
        long user = actor.userId();
        foods.lock(user);
        ownership.require(user, id);
        get(actor, id);
        ownership.requireUnused(id);
        foods.delete(id);
    }

    private Map<Long, FoodView> ingredients(NewRecipe recipe) {
        Set<Long> ids = recipe.ingredients().stream().map(NewIngredient::foodId).collect(Collectors.toSet());
        return foods.find(ids);
    }

    /** @throws Invalid naming each ingredient that there is none of, or whose amount cannot be weighed */
    private Kept kept(long id, long owner, NewRecipe recipe, Map<Long, FoodView> foodsById) {
        List<FieldError> errors = new ArrayList<>();
        List<RecipeIngredient> weighed = new ArrayList<>();
        for (int place = 0; place < recipe.ingredients().size(); place++) {
            NewIngredient wanted = recipe.ingredients().get(place);
            @Nullable FoodView food = foodsById.get(wanted.foodId());
            if (food == null) {
                errors.add(new FieldError("ingredients[" + place + "].foodId", "There is no such food"));
                continue;
            }
            Optional<Weight> weight = servings.grams(food, wanted.quantity(), wanted.unit(), null);
            if (weight.isEmpty()) {
                errors.add(new FieldError(
                        "ingredients[" + place + "].unit", "What that weighs is not known; say it in grams"));
            } else {
                weighed.add(new RecipeIngredient(
                        food.id(),
                        food.name(),
                        wanted.quantity(),
                        wanted.unit(),
                        weight.get().grams()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Kept(id, owner, recipe.name(), recipe.servings(), recipe.yieldGrams(), weighed);
    }

    private Map<Long, RecipeView> views(List<Long> ids) {
        Map<Long, FoodView> dishes = foods.find(ids);
        return recipes.find(ids).values().stream()
                .filter(kept -> dishes.containsKey(kept.id()))
                .collect(Collectors.toMap(
                        Kept::id,
                        kept -> new RecipeView(
                                Objects.requireNonNull(dishes.get(kept.id())),
                                kept.servings(),
                                kept.yieldGrams(),
                                kept.ingredients())));
    }
}
