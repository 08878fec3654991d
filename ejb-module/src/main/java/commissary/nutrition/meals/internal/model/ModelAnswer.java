package commissary.nutrition.meals.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.platform.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the model's answer by the letter of the schema: what has more or other fields was not made by it. */
final class ModelAnswer {

    private ModelAnswer() {}

    static List<ReadFood> foods(String answer) throws ModelFailed {
        JsonNode meal = parsed(answer);
        if (!meal.isObject() || meal.size() != 1 || !(meal.path("items") instanceof ArrayNode items)) {
            throw offSchema();
        }
        List<ReadFood> foods = new ArrayList<>();
        for (JsonNode item : items) {
            foods.add(food(item));
        }
        return foods;
    }

    private static JsonNode parsed(String json) throws ModelFailed {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new ModelFailed("gave no JSON", e);
        }
    }

    private static ReadFood food(JsonNode item) throws ModelFailed {
        boolean isOfSchema = item.isObject()
                && item.size() == Question.FIELDS.size()
                && Question.FIELDS.stream().allMatch(item::has)
                && item.path("food").isTextual()
                && item.path("quantity").isNumber();
        if (!isOfSchema) {
            throw offSchema();
        }
        return new ReadFood(
                item.path("food").textValue().strip(),
                item.path("quantity").decimalValue(),
                text(item.path("unit")),
                text(item.path("size")),
                text(item.path("preparation")));
    }

    private static @Nullable String text(JsonNode value) throws ModelFailed {
        if (value.isNull()) {
            return null;
        } else if (!value.isTextual()) {
            throw offSchema();
        }
        String text = value.textValue().strip();
        return text.isEmpty() ? null : text;
    }

    private static ModelFailed offSchema() {
        return new ModelFailed("did not keep to the schema", null);
    }
}
