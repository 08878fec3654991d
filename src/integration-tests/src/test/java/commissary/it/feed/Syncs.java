package commissary.it.feed;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.Patience;
import java.time.Duration;
import java.util.List;

/**
 * The syncs of one server.
 *
 * @param admin who sees them
 * @param program who asks for them
 */
record Syncs(Api admin, Api program) {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Asks for a sync and waits for its end. One that an earlier test left running may have read what was there before. */
    JsonNode run() {
        Patience.await("that a sync is begun", LIMIT).until(() -> program.post("//feed/refresh")
                .expect(202)
                .json()
                .path("status")
                .asText()
                .equals("triggered"));
        return await(last().path("id").asLong() - 1);
    }

    /** Waits for the end of a sync that began after another one, and for what it brought to be served. */
    JsonNode await(long before) {
        Patience.await("a sync after " + before, LIMIT).until(() -> {
            JsonNode last = last();
            return last.path("id").asLong() > before
                    && !last.path("state").asText().equals("RUNNING");
        });
        Patience.await("that what it brought is served")
                .until(() -> !status().path("updateInProgress").asBoolean());
        return last();
    }

    JsonNode last() {
        List<JsonNode> syncs = admin.get("/feed/syncs?pageSize=1").list();
        return syncs.isEmpty() ? Json.object() : syncs.get(0);
    }

    JsonNode status() {
        return program.get("//feed/status").expect(200).json();
    }
}
