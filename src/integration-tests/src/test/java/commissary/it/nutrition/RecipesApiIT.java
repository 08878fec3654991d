package commissary.it.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import org.junit.jupiter.api.Test;

/** Recipes, each of which is a food. */
@BesideOthers
class RecipesApiIT {

    private final Api ann = Person.newcomer().api();
    private final Api bob = Person.newcomer().api();

    @Test
    void aRecipeFollowsItsIngredients() {
        long jam = ann.post("/foods", FoodsApiIT.food("Ann's jam", 200))
                .expect(201)
                .data()
                .path("id")
                .longValue();

        JsonNode recipe = ann.post("/recipes", recipe("Filled cake", jam, "g"))
                .expect(201)
                .data();
        String at = "/recipes/" + recipe.at("/food/id").longValue();
        ann.put("/foods/" + jam, FoodsApiIT.food("Ann's jam", 300)).expect(200);

        assertThat(recipe.at("/food/per100g/energyKcal").decimalValue()).isEqualByComparingTo("200");
        assertThat(recipe.at("/food/source").asText()).isEqualTo("RECIPE");
        JsonNode later = ann.get(at).expect(200).data();
        assertThat(later.at("/food/per100g/energyKcal").decimalValue()).isEqualByComparingTo("300");
        assertThat(ann.get("/recipes").list()).containsExactly(later);
        assertThat(FoodsApiIT.search(ann, "filled cake").get(0).path("id")).isEqualTo(recipe.at("/food/id"));
        ann.delete("/foods/" + jam).expectFailure(422, "FOOD_IN_USE");
    }

    @Test
    void aRecipeIsItsOwnersAlone() {
        long jam = ann.post("/foods", FoodsApiIT.food("Jam", 200))
                .expect(201)
                .data()
                .path("id")
                .longValue();
        ObjectNode cake = recipe("Cake", jam, "g");
        String at = "/recipes/"
                + ann.post("/recipes", cake).expect(201).data().at("/food/id").longValue();

        bob.get(at).expectFailure(404, "FOOD_NOT_FOUND");
        bob.put(at, cake).expectFailure(403, "FORBIDDEN");
        bob.delete(at).expectFailure(403, "FORBIDDEN");
        ann.put(at, recipe("Better cake", jam, "g")).expect(200);
        ann.delete(at).expect(200);
        ann.get(at).expectFailure(404, "FOOD_NOT_FOUND");
    }

    @Test
    void whatCannotBeWeighedIsNamed() {
        long jam = ann.post("/foods", FoodsApiIT.food("Jam", 200))
                .expect(201)
                .data()
                .path("id")
                .longValue();

        Answer refused = ann.post("/recipes", recipe("Odd", jam, "furlong")).expectFailure(400, "VALIDATION_FAILED");

        assertThat(refused.json().at("/details/fields/0/field").asText()).isEqualTo("ingredients[0].unit");
    }

    private static ObjectNode recipe(String name, long foodId, String unit) {
        ObjectNode recipe = Json.object("name", name, "servings", 2);
        recipe.putArray("ingredients")
                .addObject()
                .put("foodId", foodId)
                .put("quantity", 150)
                .put("unit", unit);
        return recipe;
    }
}
