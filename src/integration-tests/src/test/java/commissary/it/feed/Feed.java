package commissary.it.feed;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import java.util.List;

/** The orders feed, filled at least once. */
public final class Feed {

    static final String DEMO_KEY = "demo-feed-key";

    private Feed() {}

    /** A program with the key of the demo: it may read and refresh. */
    static Api program() {
        return Api.withKey(DEMO_KEY);
    }

    /** A program with a key of its own. */
    static Api programWith(String... scopes) {
        return Api.withKey(keyWith(scopes));
    }

    public static String keyWith(String... scopes) {
        return Person.admin()
                .api()
                .post("/api-keys", Json.object("name", "a test's", "scopes", List.of(scopes)))
                .expect(201)
                .data()
                .path("key")
                .asText();
    }

    static JsonNode status() {
        return program().get("//feed/status").expect(200).json();
    }

    /** Has some orders fetched if there have been none. */
    static void awaitFilled() {
        if (version() == 0) {
            new OrdersFile().syncAnyhow(OrdersFile.TEN);
        }
    }

    private static long version() {
        return status().path("version").longValue();
    }
}
