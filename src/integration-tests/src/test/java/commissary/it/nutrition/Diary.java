package commissary.it.nutrition;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.Patience;

/** Somebody's diary. */
record Diary(Api mine) {

    /** Tells a meal, and waits until it is read. */
    JsonNode tell(String description) {
        JsonNode told = mine.post("/meals", Json.object("description", description))
                .expect(202)
                .data();
        return read(told.path("id").longValue());
    }

    /** The meal, once it is read. */
    JsonNode read(long id) {
        return Patience.await("that meal " + id + " is read")
                .until(
                        () -> mine.get("/meals/" + id).data(),
                        meal -> !meal.path("status").asText().equals("PENDING"));
    }

    static JsonNode item(JsonNode meal, String name) {
        return Json.elements(meal.path("items")).stream()
                .filter(item -> item.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + meal));
    }
}
