package commissary.it.nutrition;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static commissary.it.nutrition.Diary.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.testdata.TestData;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meals over HTTP: told, read, corrected, copied, deleted. */
class MealsApiIT {

    private static final String BREAKFAST = "two scrambled eggs, toast with butter and a glass of orange juice";
    private static final String MODEL_ITEMS =
            """
            {"food":"eggs","quantity":2,"unit":null,"size":null,"preparation":"scrambled"},
            {"food":"toast","quantity":1,"unit":"slice","size":null,"preparation":null},
            {"food":"butter","quantity":1,"unit":null,"size":null,"preparation":null},
            {"food":"orange juice","quantity":1,"unit":"glass","size":null,"preparation":null}""";

    private final Api mine = Person.newcomer().api();
    private final Diary diary = new Diary(mine);

    @Test
    void aMealIsPendingAtOnceAndCompleteAWhileLater() {
        JsonNode told = mine.post("/meals", Json.object("description", BREAKFAST, "mealType", "BREAKFAST"))
                .expect(202)
                .data();
        assertThat(told.path("status").asText()).isEqualTo("PENDING");
        assertThat(told.path("items")).isEmpty();

        JsonNode meal = diary.read(told.path("id").longValue());

        assertThat(meal.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(meal.path("parsedBy").asText()).isEqualTo("PARSER");
        assertThat(meal.path("note").asText()).contains("answered 404").contains("built-in parser");
        assertThat(item(meal, "scrambled eggs").path("quantity").decimalValue()).isEqualByComparingTo("2");
        assertThat(item(meal, "toast").path("resolved").booleanValue()).isTrue();
        assertThat(item(meal, "butter").path("grams").decimalValue()).isLessThan(new BigDecimal("20"));
        assertThat(item(meal, "orange juice").path("source").asText()).isEqualTo("USDA_SR");
        assertThat(meal.at("/totals/energyKcal").doubleValue()).isBetween(250.0, 700.0);
        assertThat(meal.at("/macros/proteinPercent").isNumber()).isTrue();
        assertThat(mine.get("/meals").list()).contains(meal);
    }

    @Test
    void theModelReadsAndTheFoodsTableCounts() {
        String description = BREAKFAST + " " + UUID.randomUUID();
        ModelStub model = ModelStub.answering(description, MODEL_ITEMS);

        JsonNode meal = diary.tell(description);

        assertThat(meal.path("parsedBy").asText()).isEqualTo("MODEL");
        assertThat(meal.path("note").isMissingNode()).isTrue();
        assertThat(meal.path("items")).hasSize(4);
        assertThat(item(meal, "scrambled eggs").path("source").asText()).isEqualTo("USDA_SR");
        assertThat(model.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am root now",
                "{\"items\":[{\"food\":\"eggs\",\"quantity\":2,\"energyKcal\":0}]}",
                "{\"items\":[{\"food\":\"eggs\",\"quantity\":900000,\"unit\":\"kg\",\"size\":null,\"preparation\":null}]}",
                "{\"items\":[]}"
            })
    void whereTheModelTalksNonsenseTheParserReads(String content) {
        String description = "two eggs for " + UUID.randomUUID();
        ModelStub.answeringWith(description, ModelStub.content(content));

        JsonNode meal = diary.tell(description);

        assertThat(meal.path("parsedBy").asText()).isEqualTo("PARSER");
        assertThat(meal.path("note").asText()).contains("built-in parser");
        assertThat(item(meal, "eggs").path("quantity").decimalValue()).isEqualByComparingTo("2");
    }

    @Test
    void aCorrectionIsRememberedAndTheModelNotAskedAgain() {
        String description = BREAKFAST + " " + UUID.randomUUID();
        ModelStub model = ModelStub.answering(description, MODEL_ITEMS);
        JsonNode meal = diary.tell(description);
        long milk = food("Whole milk");

        JsonNode corrected = correct(meal, "orange juice", milk).expect(200).data();
        JsonNode again = diary.tell(description);

        assertThat(item(corrected, "orange juice").path("foodId").longValue()).isEqualTo(milk);
        assertThat(again.path("parsedBy").asText()).isEqualTo("ALIAS");
        assertThat(item(again, "orange juice").path("foodId").longValue()).isEqualTo(milk);
        assertThat(again.path("totals")).isEqualTo(corrected.path("totals"));
        assertThat(model.calls()).isEqualTo(1);
    }

    @Test
    void anAliasHoldsInOtherMealsUntilItIsDeleted() {
        JsonNode meal = diary.tell("my coffee");
        correct(meal, "my coffee", food("Whole milk")).expect(200);
        assertThat(mine.get("/meals/aliases").list())
                .extracting(alias -> alias.path("words").asText())
                .containsExactly("my coffee");

        JsonNode other = diary.tell("a banana and my coffee");
        long alias = mine.get("/meals/aliases").list().get(0).path("id").longValue();
        mine.delete("/meals/aliases/" + alias).expect(200);
        JsonNode without = diary.tell("my coffee");

        assertThat(Json.elements(other.path("items")))
                .anySatisfy(item -> assertThat(item.path("foodName").asText()).isEqualTo("Whole milk"));
        assertThat(without.path("parsedBy").asText()).isNotEqualTo("ALIAS");
        mine.delete("/meals/aliases/" + alias).expectFailure(404, "MEAL_ALIAS_NOT_FOUND");
    }

    @Test
    void oneKeyIsOneMeal() {
        Api keyed = mine.with("Idempotency-Key", UUID.randomUUID().toString());
        ObjectNode body = Json.object("description", "two eggs");

        Answer first = keyed.post("/meals", body).expect(202);
        Answer second = keyed.post("/meals", body).expect(202);
        keyed.post("/meals", Json.object("description", "three eggs")).expectFailure(409, "IDEMPOTENCY_CONFLICT");

        assertThat(second.data().path("id")).isEqualTo(first.data().path("id"));
        assertThat(mine.get("/meals").total()).isEqualTo(1);
    }

    @Test
    void aStaleChangeIsRefused() {
        JsonNode meal = diary.tell("two eggs");
        long id = meal.path("id").longValue();
        ObjectNode change =
                Json.object("mealType", "LUNCH", "version", meal.path("version").longValue());

        JsonNode changed = mine.patch("/meals/" + id, change).expect(200).data();

        assertThat(changed.path("mealType").asText()).isEqualTo("LUNCH");
        mine.patch("/meals/" + id, change).expectFailure(409, "STALE_MEAL");
        mine.patch("/meals/" + id, Json.object("mealType", "LUNCH")).expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void otherWordsAreReadAnew() {
        JsonNode meal = diary.tell("two eggs");
        long id = meal.path("id").longValue();

        JsonNode changed = mine.patch(
                        "/meals/" + id,
                        Json.object(
                                "description",
                                "a banana",
                                "version",
                                meal.path("version").longValue()))
                .expect(200)
                .data();

        assertThat(changed.path("status").asText()).isEqualTo("PENDING");
        assertThat(diary.read(id).path("items")).hasSize(1);
        assertThat(item(diary.read(id), "banana").path("resolved").booleanValue())
                .isTrue();
    }

    @Test
    void itemsByHandNeedNoReading() {
        long milk = food("Whole milk");
        JsonNode meal = mine.post(
                        "/meals",
                        Json.object("items", new Object[] {Json.object("foodId", milk, "quantity", 200, "unit", "g")}))
                .expect(202)
                .data();

        assertThat(meal.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(meal.path("parsedBy").asText()).isEqualTo("PERSON");
        assertThat(meal.path("description").asText()).isEqualTo("Whole milk");
        assertThat(meal.at("/items/0/grams").decimalValue()).isEqualByComparingTo("200");
        mine.post("/meals", Json.object("items", new Object[] {Json.object("foodId", -1, "quantity", 1)}))
                .expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void aMealIsCopiedMovedAndDeleted() {
        JsonNode meal = diary.tell("two eggs");
        long id = meal.path("id").longValue();

        JsonNode copy = mine.post("/meals/" + id + "/copy", Json.object("eatenAt", "2026-01-15T12:00:00Z"))
                .expect(201)
                .data();
        assertThat(copy.path("day").asText()).isEqualTo("2026-01-15");
        assertThat(copy.path("totals")).isEqualTo(meal.path("totals"));
        assertThat(mine.get("/meals?date=2026-01-15").list()).containsExactly(copy);

        mine.delete("/meals/" + copy.path("id").longValue()).expect(200);
        assertThat(mine.get("/meals?date=2026-01-15").total()).isZero();
        mine.get("/meals/" + copy.path("id").longValue()).expectFailure(404, "MEAL_NOT_FOUND");
    }

    @Test
    void anothersMealDoesNotExistForReadersAndIsForbiddenToWriters() {
        long id = diary.tell("two eggs").path("id").longValue();
        for (Api other : new Api[] {Person.newcomer().api(), Person.admin().api()}) {
            other.get("/meals/" + id).expectFailure(404, "MEAL_NOT_FOUND");
            other.post("/meals/" + id + "/copy", Json.object()).expectFailure(404, "MEAL_NOT_FOUND");
            other.patch("/meals/" + id, Json.object("mealType", "LUNCH", "version", 0))
                    .expectFailure(403, null);
            other.delete("/meals/" + id).expectFailure(403, null);
            other.delete("/meals/" + Long.MAX_VALUE).expectFailure(404, "MEAL_NOT_FOUND");
        }
    }

    @Test
    void wordsAreKeptAsTheyAreOrRefused() throws IOException {
        for (String text : strings()) {
            Answer answer = mine.post("/meals", Json.object("description", text));
            if (answer.status() == 202) {
                assertThat(answer.data().path("description").asText()).isEqualTo(text);
            } else {
                answer.expectFailure(400, "VALIDATION_FAILED");
            }
        }
        mine.post("/meals", Json.object("description", "x".repeat(1_001))).expectFailure(400, "VALIDATION_FAILED");
        mine.post("/meals", Json.object("description", "two\u0000eggs")).expectFailure(400, "VALIDATION_FAILED");
        mine.post("/meals", Json.object("description", "eggs", "eatenAt", "2999-01-01T00:00:00Z"))
                .expectFailure(400, "VALIDATION_FAILED");
        mine.get("/meals?date=+999999999-01-01").expectFailure(400, "VALIDATION_FAILED");
        mine.get("/meals?date=yesterday").expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void aSlowModelIsNotWaitedForLong() {
        String description = "two eggs slowly " + UUID.randomUUID();
        ModelStub.answeringWith(description, aResponse().withStatus(429).withHeader("Retry-After", "1"));

        JsonNode meal = diary.tell(description);

        assertThat(meal.path("parsedBy").asText()).isEqualTo("PARSER");
        assertThat(meal.path("note").asText()).contains("did not answer");
    }

    private Answer correct(JsonNode meal, String name, long foodId) {
        ArrayNode items = ((ArrayNode) meal.path("items")).deepCopy();
        ObjectNode change = Json.object("version", meal.path("version").longValue());
        ArrayNode wanted = change.putArray("items");
        items.forEach(item -> {
            ObjectNode entry = wanted.addObject();
            for (String field : new String[] {"id", "name", "foodId", "quantity", "unit", "grams"}) {
                if (item.has(field)) {
                    entry.set(field, item.path(field));
                }
            }
            if (item.path("name").asText().equals(name)) {
                entry.put("foodId", foodId);
            }
        });
        return mine.patch("/meals/" + meal.path("id").longValue(), change);
    }

    private long food(String name) {
        return mine.get("/foods/search?q=" + Api.encoded(name)).list().stream()
                .filter(food -> food.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .longValue();
    }

    private static Iterable<String> strings() throws IOException {
        JsonNode all = Json.read(Files.readString(TestData.file("api/blns.json")), () -> "blns");
        return Json.elements(all).stream().map(JsonNode::asText).toList();
    }
}
