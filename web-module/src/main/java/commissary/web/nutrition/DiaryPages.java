package commissary.web.nutrition;

import commissary.identity.Accounts;
import commissary.identity.UserView;
import commissary.nutrition.days.DatedGoals;
import commissary.nutrition.days.Days;
import commissary.nutrition.days.Goals;
import commissary.nutrition.days.SummaryView;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.OwnFoods;
import commissary.nutrition.foods.RecipeView;
import commissary.nutrition.foods.Recipes;
import commissary.nutrition.meals.AliasView;
import commissary.nutrition.meals.MealRecords;
import commissary.nutrition.meals.MealView;
import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Everything in a diary, each kind from its first to its last; only a page of it is in memory at a time. */
@Dependent
class DiaryPages {

    private static final int MEALS_AT_A_TIME = 200;

    private final Accounts accounts;
    private final Goals goals;
    private final Days days;
    private final MealRecords meals;
    private final OwnFoods foods;
    private final Recipes recipes;

    @Inject
    DiaryPages(Accounts accounts, Goals goals, Days days, MealRecords meals, OwnFoods foods, Recipes recipes) {
        this.accounts = accounts;
        this.goals = goals;
        this.days = days;
        this.meals = meals;
        this.foods = foods;
        this.recipes = recipes;
    }

    /** Writes one thing. */
    @FunctionalInterface
    interface Line<T> {

        void write(T thing) throws IOException;
    }

    UserView owner(Actor actor) {
        return accounts.me(actor);
    }

    List<DatedGoals> goals(Actor actor) {
        return goals.history(actor);
    }

    List<AliasView> aliases(Actor actor) {
        return meals.aliases(actor);
    }

    void eachSummary(Actor actor, Line<SummaryView> line) throws IOException {
        each(page -> days.summaries(actor, null, null, page), line);
    }

    void eachFood(Actor actor, Line<FoodView> line) throws IOException {
        each(page -> foods.all(actor, page), line);
    }

    void eachRecipe(Actor actor, Line<RecipeView> line) throws IOException {
        each(page -> recipes.all(actor, page), line);
    }

    void eachMeal(Actor actor, Line<MealView> line) throws IOException {
        long last = 0;
        List<MealView> some;
        do {
            some = meals.after(actor, last, MEALS_AT_A_TIME);
            for (MealView meal : some) {
                line.write(meal);
                last = meal.id();
            }
        } while (some.size() == MEALS_AT_A_TIME);
    }

    private static <T> void each(Function<PageRequest, Page<T>> pages, Line<T> line) throws IOException {
        for (int number = 1; ; number++) {
            PageRequest request = new PageRequest(number, PageRequest.MAX_PAGE_SIZE);
            Page<T> page = pages.apply(request);
            for (T thing : page.items()) {
                line.write(thing);
            }
            if (request.offset() + page.items().size() >= page.total()
                    || page.items().isEmpty()) {
                return;
            }
        }
    }
}
