package commissary.demo.flashfood.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.http.Answer;
import commissary.demo.http.Json;

/** What the upstream has to say, before anything happens to it. */
public record JsonAnswer(int status, JsonNode body) {
    public static JsonAnswer error(int status, String message) {
        return new JsonAnswer(status, Json.object().put("status", "error").put("message", message));
    }

    Answer written() {
        return Answer.json(status, body);
    }
}
