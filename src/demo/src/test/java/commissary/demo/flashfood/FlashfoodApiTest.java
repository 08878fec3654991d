package commissary.demo.flashfood;

import static commissary.demo.flashfood.Caller.CALGARY;
import static commissary.demo.flashfood.Caller.TORONTO;
import static commissary.demo.flashfood.Caller.WATERLOO;
import static commissary.demo.flashfood.Caller.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.http.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlashfoodApiTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final String NEAR = "&maxDistance=75000&storesWithItemsLimit=50";

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

    @Test
    void storesNearAPointCarryTheirItemsWhenAsked() throws Exception {
        JsonNode stores = caller.data("/stores?includeItems=true&" + CALGARY + NEAR);

        assertThat(list(stores)).hasSize(16).allSatisfy(store -> {
            assertThat(store.path("id").asText()).matches("[0-9a-f]{24}");
            assertThat(store.path("name").asText()).isNotBlank();
            assertThat(store.at("/location/latitude").isNumber()).isTrue();
            assertThat(store.path("items").isArray()).isTrue();
        });
    }

    @Test
    void storesNearAPointCarryNoItemsUnlessAsked() throws Exception {
        JsonNode silent = caller.data("/stores?" + CALGARY + NEAR);
        JsonNode refused = caller.data("/stores?includeItems=false&" + CALGARY + NEAR);

        assertThat(list(silent)).hasSize(16).noneMatch(store -> store.has("items"));
        assertThat(refused).isEqualTo(silent);
    }

    @Test
    void namedStoresCarryTheirItems() throws Exception {
        List<String> ids = twoStores();

        JsonNode stores = caller.data("/stores?storeIds=" + ids.get(0) + "&storeIds=" + ids.get(1));

        assertThat(list(stores)).extracting(store -> store.path("id").asText()).isEqualTo(ids);
        assertThat(list(stores)).allMatch(store -> store.path("items").isArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items", "/items/"})
    void itemsOfSeveralStoresAreAMapByStore(String path) throws Exception {
        List<String> ids = twoStores();

        JsonNode data = caller.data(path + "?storeIds=" + ids.get(0) + "&storeIds=" + ids.get(1));

        assertThat(data.isObject()).isTrue();
        assertThat(data.fieldNames()).toIterable().isEqualTo(ids);
        assertThat(list(data.path(ids.get(1))))
                .isNotEmpty()
                .allMatch(item -> item.path("storeId").asText().equals(ids.get(1)));
    }

    @Test
    void itemsOfOneStoreAreAList() throws Exception {
        String id = twoStores().get(0);

        JsonNode data = caller.data("/stores/" + id + "/items");

        assertThat(data.isArray()).isTrue();
        assertThat(data).isEqualTo(caller.data("/items?storeIds=" + id).path(id));
    }

    @Test
    void unknownStoresAreLeftOutOrNotFound() throws Exception {
        String nobody = "0123456789abcdef01234567";

        assertThat(caller.data("/items?storeIds=" + nobody)).isEmpty();
        assertThat(caller.data("/stores?storeIds=" + nobody)).isEmpty();
        assertThat(caller.get("/stores/" + nobody + "/items").statusCode()).isEqualTo(404);
    }

    @Test
    void distanceAndLimitBoundTheStoresFromTheNearestOn() throws Exception {
        JsonNode wide = caller.data("/stores?" + CALGARY + NEAR);
        JsonNode narrow = caller.data("/stores?" + CALGARY + "&maxDistance=10000");
        JsonNode few = caller.data("/stores?" + CALGARY + "&maxDistance=75000&storesWithItemsLimit=3");

        assertThat(list(narrow)).hasSizeBetween(3, 12);
        assertThat(list(few)).isEqualTo(list(wide).subList(0, 3));
        assertThat(list(narrow).subList(0, 3)).isEqualTo(list(few));
    }

    @Test
    void storeBetweenTwoCitiesIsFoundFromBoth() throws Exception {
        JsonNode toronto = caller.data("/stores?" + TORONTO + NEAR);
        JsonNode waterloo = caller.data("/stores?" + WATERLOO + NEAR);

        assertThat(toronto.findValuesAsText("name")).contains("Greenfield Market Guelph");
        assertThat(waterloo.findValuesAsText("name")).contains("Greenfield Market Guelph");
    }

    @Test
    void theKeyIsDemanded() throws Exception {
        HttpResponse<String> response = caller.getWithoutKey("/stores?" + CALGARY);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Json.read(response.body()).path("status").asText()).isEqualTo("error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stores",
                "/stores?searchLatitude=51",
                "/stores?searchLatitude=north&searchLongitude=-114",
                "/stores?searchLatitude=91&searchLongitude=-114",
                "/stores?searchLatitude=NaN&searchLongitude=-114",
                "/stores?searchLatitude=51&searchLatitude=52&searchLongitude=-114",
                "/stores?searchLatitude=51&searchLongitude=-114&maxDistance=0",
                "/stores?searchLatitude=51&searchLongitude=-114&maxDistance=1.5",
                "/stores?searchLatitude=51&searchLongitude=-114&includeItems=yes",
                "/stores?searchLatitude=51&searchLongitude=-114&storesWithItemsLimit=-1",
                "/stores?storeIds=17",
                "/items",
                "/items?storeIds="
            })
    void wrongParametersAreRefused(String pathAndQuery) throws Exception {
        HttpResponse<String> response = caller.get(pathAndQuery);

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void sameSeedAndInstantGiveTheSameAnswerAfterARestart() throws Exception {
        String question = "/stores?includeItems=true&" + TORONTO + NEAR;
        JsonNode before = caller.data(question);
        int port = upstream.port();

        upstream.close();
        upstream = DemoUpstream.start(port, 42, Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(new Caller(upstream).data(question)).isEqualTo(before);
    }

    private List<String> twoStores() throws IOException, InterruptedException {
        return caller.data("/stores?" + CALGARY + NEAR).findValuesAsText("id").subList(0, 2);
    }
}
