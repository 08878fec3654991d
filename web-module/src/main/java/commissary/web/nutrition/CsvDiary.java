package commissary.web.nutrition;

import commissary.nutrition.days.DatedGoals;
import commissary.nutrition.days.GoalsView;
import commissary.nutrition.days.SummaryView;
import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.Nutrient;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.RecipeIngredient;
import commissary.nutrition.foods.RecipeView;
import commissary.nutrition.meals.AliasView;
import commissary.nutrition.meals.MealItemView;
import commissary.nutrition.meals.MealView;
import commissary.shared.Actor;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diary as one table for a spreadsheet: the first column says what a line is, and each kind fills the columns that mean
 * something for it. A meal has a line of its own with its totals, and one for each item.
 */
final class CsvDiary {

    private static final List<String> FACTS =
            List.of("record", "id", "day", "at", "kind", "name", "food", "quantity", "unit", "grams", "source", "note");

    private final DiaryPages pages;
    private final Actor actor;

    CsvDiary(DiaryPages pages, Actor actor) {
        this.pages = pages;
        this.actor = actor;
    }

    void write(OutputStream target) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        List<String> header = new ArrayList<>(FACTS);
        Arrays.stream(Nutrient.values()).map(Nutrient::column).forEach(header::add);
        CsvLines lines = new CsvLines(writer);
        lines.line(header);
        for (DatedGoals goals : pages.goals(actor)) {
            lines.line(goals(goals));
        }
        pages.eachSummary(actor, summary -> lines.line(summary(summary)));
        pages.eachMeal(actor, meal -> write(lines, meal));
        for (AliasView alias : pages.aliases(actor)) {
            lines.line(alias(alias));
        }
        pages.eachFood(actor, food -> lines.line(food(food)));
        pages.eachRecipe(actor, recipe -> write(lines, recipe));
        writer.flush();
    }

    private static void write(CsvLines lines, MealView meal) throws IOException {
        String kind = meal.mealType() == null ? "" : meal.mealType().name();
        String note = meal.status() + (meal.note() == null ? "" : ": " + meal.note());
        lines.line(row(
                meal.totals(),
                "MEAL",
                meal.id(),
                meal.day(),
                meal.eatenAt(),
                kind,
                meal.description(),
                null,
                null,
                null,
                null,
                meal.parsedBy(),
                note));
        for (MealItemView item : meal.items()) {
            lines.line(row(
                    item.nutrients(),
                    "ITEM",
                    meal.id(),
                    meal.day(),
                    meal.eatenAt(),
                    kind,
                    item.name(),
                    item.foodName(),
                    item.quantity(),
                    item.unit(),
                    item.grams(),
                    item.source(),
                    item.resolved() ? "" : "unresolved"));
        }
    }

    private static void write(CsvLines lines, RecipeView recipe) throws IOException {
        for (RecipeIngredient part : recipe.ingredients()) {
            lines.line(row(
                    null,
                    "INGREDIENT",
                    recipe.food().id(),
                    null,
                    null,
                    null,
                    recipe.food().name(),
                    part.name(),
                    part.quantity(),
                    part.unit(),
                    part.grams(),
                    null,
                    recipe.servings() + " servings"));
        }
    }

    private static List<@Nullable Object> goals(DatedGoals dated) {
        GoalsView goals = dated.goals();
        Nutrients amounts = Nutrients.of(nutrient -> switch (nutrient) {
            case ENERGY_KCAL -> goals.energyKcal();
            case PROTEIN_G -> goals.proteinG();
            case CARBOHYDRATE_G -> goals.carbohydrateG();
            case FAT_G -> goals.fatG();
            case FIBRE_G -> goals.fibreG();
            case SODIUM_MG -> goals.sodiumMg();
            default -> null;
        });
        String how = goals.derived() ? "derived" : "own";
        return row(
                amounts, "GOALS", null, dated.from(), null, how, null, null, null, null, null, null, goals.profile());
    }

    private static List<@Nullable Object> summary(SummaryView summary) {
        String note = summary.meals() + " meals" + (summary.amended() ? ", amended" : "")
                + (summary.madeUp() ? ", made up" : "");
        return row(
                summary.totals(),
                "SUMMARY",
                null,
                summary.day(),
                summary.madeAt(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                note);
    }

    private static List<@Nullable Object> alias(AliasView alias) {
        return row(
                null,
                "ALIAS",
                alias.id(),
                null,
                null,
                null,
                alias.words(),
                alias.foodName(),
                alias.quantity(),
                alias.unit(),
                alias.grams(),
                null,
                null);
    }

    private static List<@Nullable Object> food(FoodView food) {
        return row(
                food.per100g(),
                "FOOD",
                food.id(),
                null,
                null,
                food.group(),
                food.name(),
                food.brand(),
                null,
                null,
                100,
                food.source(),
                null);
    }

    private static List<@Nullable Object> row(@Nullable Nutrients nutrients, @Nullable Object... facts) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(facts));
        for (Nutrient nutrient : Nutrient.values()) {
            row.add(nutrients == null ? null : nutrient.of(nutrients));
        }
        return row;
    }
}
