package commissary.web.nutrition;

import com.fasterxml.jackson.core.JsonGenerator;
import commissary.identity.UserView;
import commissary.platform.json.Json;
import commissary.shared.Actor;
import java.io.IOException;
import java.io.OutputStream;

/** A diary as one object, of which each list holds what the API's own answers do. */
final class JsonDiary {

    private final DiaryPages pages;
    private final Actor actor;

    JsonDiary(DiaryPages pages, Actor actor) {
        this.pages = pages;
        this.actor = actor;
    }

    void write(OutputStream target) throws IOException {
        try (JsonGenerator json = Json.mapper().createGenerator(target)) {
            UserView owner = pages.owner(actor);
            json.writeStartObject();
            json.writeStringField("email", owner.email());
            json.writeStringField("fullName", owner.fullName());
            json.writeStringField("timeZone", owner.timeZone());
            json.writePOJOField("goals", pages.goals(actor));
            list(json, "summaries", line -> pages.eachSummary(actor, line::write));
            list(json, "meals", line -> pages.eachMeal(actor, line::write));
            json.writePOJOField("aliases", pages.aliases(actor));
            list(json, "foods", line -> pages.eachFood(actor, line::write));
            list(json, "recipes", line -> pages.eachRecipe(actor, line::write));
            json.writeEndObject();
        }
    }

    /** Writes all things of a kind. */
    @FunctionalInterface
    private interface Things {

        void each(DiaryPages.Line<Object> line) throws IOException;
    }

    private static void list(JsonGenerator json, String name, Things things) throws IOException {
        json.writeArrayFieldStart(name);
        things.each(json::writePOJO);
        json.writeEndArray();
    }
}
