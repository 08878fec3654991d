package commissary.it.feed;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Patience;
import java.time.Duration;
import java.util.List;

/** The orders feed, filled at least once. */
final class Feed {

    private static final String DEMO_KEY = "demo-feed-key";
    private static final Duration A_SYNC = Duration.ofMinutes(2);

    private Feed() {}

    /** A program with the key of the demo: it may read and refresh. */
    static Api program() {
        return Api.withKey(DEMO_KEY);
    }

    /** A program with a key of its own. */
    static Api programWith(String... scopes) {
        return Api.withKey(Person.admin()
                .api()
                .post("/api-keys", Json.object("name", "a test's", "scopes", List.of(scopes)))
                .expect(201)
                .data()
                .path("key")
                .asText());
    }

    static JsonNode status() {
        return program().get("//feed/status").expect(200).json();
    }

    /** Asks for a sync if there has been none, and waits for what it brings. */
    static void awaitFilled() {
        if (version() == 0) {
            program().post("//feed/refresh").expect(202);
        }
        Patience.await("a version of the feed", A_SYNC).until(() -> version() > 0 && !isBusy());
    }

    private static long version() {
        return status().path("version").longValue();
    }

    private static boolean isBusy() {
        return status().path("updateInProgress").booleanValue();
    }
}
