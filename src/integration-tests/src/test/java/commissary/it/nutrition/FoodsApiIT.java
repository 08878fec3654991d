package commissary.it.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.BesideOthers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Foods by name, and own ones. */
@BesideOthers
class FoodsApiIT {

    private final Api ann = Person.newcomer().api();
    private final Api bob = Person.newcomer().api();

    @Test
    void commonFoodsAreFoundInEnglishAndFrenchAndWithLettersWrong() {
        assertThat(first("scrambled eggs")).isEqualTo("Scrambled egg");
        assertThat(first("œufs brouillés")).isEqualTo("Scrambled egg");
        assertThat(first("orange juce")).isEqualTo("Orange juice");
        assertThat(first("milk")).isEqualTo("Whole milk");
    }

    @Test
    void aFoodHasItsSourceValuesAndPortions() {
        JsonNode milk = search(ann, "whole milk").get(0);

        JsonNode food =
                ann.get("/foods/" + milk.path("id").longValue()).expect(200).data();

        assertThat(food).isEqualTo(milk);
        assertThat(food.path("source").asText()).isEqualTo("USDA_SR");
        assertThat(food.path("sourceId").asText()).isEqualTo("01077");
        assertThat(food.at("/per100g/energyKcal").decimalValue()).isEqualByComparingTo("61");
        assertThat(food.path("portions"))
                .anySatisfy(
                        portion -> assertThat(portion.path("measure").asText()).isEqualTo("cup"));
        ann.get("/foods/999999999").expectFailure(404, "FOOD_NOT_FOUND");
        ann.get("/foods/search").expectFailure(400, "VALIDATION_FAILED");
        ann.get("/foods/search?q=" + "x".repeat(201)).expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void anOwnFoodIsMineAlone() {
        JsonNode made =
                ann.post("/foods", food("Frabjous pie", 250)).expect(201).data();
        String at = "/foods/" + made.path("id").longValue();

        assertThat(made.path("own").asBoolean()).isTrue();
        assertThat(ann.get("/foods/own").list()).containsExactly(made);
        assertThat(search(ann, "frabjous")).hasSize(1);
        assertThat(search(bob, "frabjous")).isEmpty();
        bob.get(at).expectFailure(404, "FOOD_NOT_FOUND");
        bob.put(at, food("Mine", 1)).expectFailure(403, "FORBIDDEN");
        bob.delete(at).expectFailure(403, "FORBIDDEN");
        JsonNode changed = ann.put(at, food("Frabjous tart", 260)).expect(200).data();
        assertThat(changed.path("name").asText()).isEqualTo("Frabjous tart");
        ann.delete(at).expect(200);
        ann.get(at).expectFailure(404, "FOOD_NOT_FOUND");
    }

    @Test
    void aFoodForEverybodyIsNobodysToChange() {
        long milk = search(ann, "whole milk").get(0).path("id").longValue();

        ann.put("/foods/" + milk, food("My milk", 1)).expectFailure(403, "FORBIDDEN");
        ann.delete("/foods/" + milk).expectFailure(403, "FORBIDDEN");
    }

    @Test
    void whatCannotBeIsRefusedField() {
        ObjectNode odd = food("Odd", 10_000);

        Answer refused = ann.post("/foods", odd).expectFailure(400, "VALIDATION_FAILED");

        assertThat(refused.json().at("/details/fields/0/field").asText()).isEqualTo("per100g.energyKcal");
    }

    @Test
    void aProductOfTheShopSaysWhatAPieceHolds() {
        Api admin = Person.admin().api();
        long product = ann.get("/products?pageSize=1").list().get(0).path("id").longValue();
        long egg = search(ann, "egg").get(0).path("id").longValue();
        ObjectNode wanted = Json.object("foodId", egg, "grams", 50);

        ann.put("/products/" + product + "/food", wanted).expectFailure(403, "FORBIDDEN");
        admin.put("/products/" + product + "/food", wanted).expect(200);

        JsonNode told = ann.get("/products/" + product + "/food").expect(200).data();
        assertThat(told.path("foodId").longValue()).isEqualTo(egg);
        assertThat(told.at("/perPiece/energyKcal").decimalValue()).isEqualByComparingTo("77.5");
        admin.put("/products/" + product + "/food", Json.object()).expect(200);
        ann.get("/products/" + product + "/food").expectFailure(404, "PRODUCT_FOOD_NOT_FOUND");
    }

    static ObjectNode food(String name, int kcal) {
        ObjectNode food = Json.object("name", name);
        food.putObject("per100g").put("energyKcal", kcal);
        food.putArray("portions")
                .addObject()
                .put("measure", "slice")
                .put("amount", 1)
                .put("grams", 80);
        return food;
    }

    static List<JsonNode> search(Api api, String text) {
        return api.get("/foods/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .list();
    }

    private String first(String text) {
        return search(ann, text).get(0).path("name").asText();
    }
}
