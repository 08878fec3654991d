package commissary.demo.flashfood;

import static commissary.demo.flashfood.Caller.CALGARY;
import static commissary.demo.flashfood.Caller.TORONTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.http.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlApiTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String POLL =
            """
            {"city": {"name": "regina", "centre": {"latitude": 50.45, "longitude": -104.62}},
             "at": "2026-03-01T08:00:00Z",
             "stores": [{
               "store": {
                 "id": "5d0bd76f8894a4ebbfd704bf", "name": "Corner",
                 "address": {"line": "1 Main Street", "city": "Regina", "province": "SK"},
                 "place": {"latitude": 50.45, "longitude": -104.62}},
               "items": [{
                 "id": "69b4581150c8db600e8a028e", "name": "%s",
                 "tag": {"price": 2.50, "original": 5}, "quantity": 3, "department": " Bakery"}]}]}
            """;

    private DemoUpstream upstream;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        upstream = DemoUpstream.start(0, 42, Clock.fixed(NOON, ZoneOffset.UTC));
        caller = new Caller(upstream);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"kind\": \"status\", \"status\": 502}; 502",
                "{\"kind\": \"rate-limited\", \"retryAfterSeconds\": 3}; 429",
                "{\"kind\": \"slow\", \"ms\": 1}; 200",
                "{\"kind\": \"html\"}; 200",
                "{\"kind\": \"truncated\"}; 200",
                "{\"kind\": \"empty\"}; 200",
                "{\"kind\": \"malformed\"}; 200",
                "{\"kind\": \"huge\", \"itemsPerStore\": 30}; 200",
                "{\"kind\": \"normal\"}; 200"
            })
    void behaviourIsSetByItsKind(String order, int status) throws Exception {
        HttpResponse<String> response = caller.call("POST", "/control/behaviour", order);

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(caller.get("/stores?" + CALGARY).statusCode()).isEqualTo(status);
    }

    @Test
    void behaviourHoldsForItsCityAndItsTimes() throws Exception {
        caller.call(
                "POST",
                "/control/behaviour",
                """
                {"kind": "status", "status": 500, "city": "calgary", "times": 1}""");

        assertThat(caller.get("/stores?" + TORONTO).statusCode()).isEqualTo(200);
        assertThat(caller.get("/stores?" + CALGARY).statusCode()).isEqualTo(500);
        assertThat(caller.get("/stores?" + CALGARY).statusCode()).isEqualTo(200);
    }

    @Test
    void behaviourIsCleared() throws Exception {
        caller.call("POST", "/control/behaviour", "{\"kind\": \"html\"}");

        caller.call("DELETE", "/control/behaviour", "");

        assertThat(caller.data("/stores?" + CALGARY)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"kind\": \"moody\"}",
                "{\"kind\": \"slow\"}",
                "{\"kind\": \"slow\", \"ms\": -1}",
                "{\"kind\": \"down\", \"ms\": 5}",
                "{\"kind\": \"down\", \"times\": 0}",
                "{\"kind\": \"down\", \"times\": \"often\"}",
                "{\"kind\": \"down\", \"city\": \"atlantis\"}"
            })
    void ordersThatCannotBeFollowedAreRefused(String order) throws Exception {
        assertThat(caller.call("POST", "/control/behaviour", order).statusCode())
                .isEqualTo(400);
        assertThat(caller.get("/stores?" + CALGARY).statusCode()).isEqualTo(200);
    }

    @Test
    void journalIsReadAndCleared() throws Exception {
        caller.get("/stores?" + CALGARY);

        JsonNode before = Json.read(caller.call("GET", "/control/journal", "").body());
        caller.call("DELETE", "/control/journal", "");
        JsonNode after = Json.read(caller.call("GET", "/control/journal", "").body());

        assertThat(before).hasSize(1);
        assertThat(before.at("/0/city").asText()).isEqualTo("calgary");
        assertThat(Instant.parse(before.at("/0/at").asText())).isNotNull();
        assertThat(after).isEmpty();
    }

    @Test
    void tickMovesTheWorld() throws Exception {
        JsonNode before = caller.data("/stores?includeItems=true&" + CALGARY);

        HttpResponse<String> tick = caller.call("POST", "/control/tick", "{\"seconds\": 3600}");

        assertThat(Json.read(tick.body()).path("now").asText()).isEqualTo("2026-11-21T13:00:00Z");
        assertThat(caller.data("/stores?includeItems=true&" + CALGARY)).isNotEqualTo(before);
    }

    @Test
    void scriptTakesThePlaceOfTheWorldStepByStep() throws Exception {
        caller.call("POST", "/control/script", "{\"polls\": [" + POLL.formatted("Rye") + "]}");
        JsonNode first = reginasItem();
        HttpResponse<String> added = caller.call("POST", "/control/script/polls", POLL.formatted("Oats"));
        JsonNode second = reginasItem();
        caller.call("POST", "/control/script/step", "{\"step\": 0}");
        JsonNode third = reginasItem();
        caller.call("DELETE", "/control/script", "");

        assertThat(first)
                .isEqualTo(
                        Json.read(
                                """
                {"id": "69b4581150c8db600e8a028e", "name": "Rye", "price": "2.5", "originalPrice": "5",
                 "quantityAvailable": 3, "legacyDepartment": " Bakery"}"""));
        assertThat(Json.read(added.body()).path("step").asInt()).isEqualTo(1);
        assertThat(second.path("name").asText()).isEqualTo("Oats");
        assertThat(third.path("name").asText()).isEqualTo("Rye");
        assertThat(caller.data("/stores?" + CALGARY)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/control/script; {\"polls\": [{}]}",
                "/control/script; {\"polls\": [{\"city\": {\"name\": \"x\", \"centre\": {\"latitude\": 1}}, \"stores\": []}]}",
                "/control/script; {}",
                "/control/script/step; {\"step\": 0}",
                "/control/tick; {\"seconds\": -1}",
                "/control/tick; {}"
            })
    void scriptsAndTicksThatCannotBeFollowedAreRefused(String path, String body) throws Exception {
        assertThat(caller.call("POST", path, body).statusCode()).isEqualTo(400);
    }

    @Test
    void otherAddressesAreNotFound() throws Exception {
        assertThat(caller.call("GET", "/control/moods", "").statusCode()).isEqualTo(404);
        assertThat(caller.call("GET", "/", "").statusCode()).isEqualTo(404);
    }

    private JsonNode reginasItem() throws IOException, InterruptedException {
        return caller.data("/stores?includeItems=true&searchLatitude=50.4&searchLongitude=-104.6")
                .at("/0/items/0");
    }
}
