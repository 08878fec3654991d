package commissary.demo.flashfood;

import static commissary.demo.flashfood.Caller.list;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.flashfood.supply.Address;
import commissary.demo.flashfood.supply.City;
import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.Place;
import commissary.demo.flashfood.supply.Poll;
import commissary.demo.flashfood.supply.PriceTag;
import commissary.demo.flashfood.supply.Replay;
import commissary.demo.flashfood.supply.StockedStore;
import commissary.demo.flashfood.supply.Store;
import commissary.demo.http.Json;
import commissary.testdata.TestData;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was recorded of the real upstream goes through a script and comes out of the API field by field the same. */
class RecordedAnswersTest {
    private static final Place SOMEWHERE = new Place(49.28, -123.12);

    @Test
    void recordedAnswersAreGivenAgainExactly() throws Exception {
        List<JsonNode> recorded = list(Json.read(recording()));
        List<Poll> polls = recorded.stream().map(RecordedAnswersTest::poll).toList();
        Replay replay = new Replay(polls);

        try (DemoUpstream upstream = DemoUpstream.start(0)) {
            upstream.show(replay);
            Caller caller = new Caller(upstream);
            for (int step = 0; step < replay.steps(); step++) {
                String stores = replay.show(step).stores().stream()
                        .map(stocked -> "storeIds=" + stocked.store().id())
                        .collect(Collectors.joining("&"));
                assertThat(caller.data("/items/?" + stores))
                        .isEqualTo(recorded.get(step).at("/response/data"));
            }
        }
    }

    private static Poll poll(JsonNode answer) {
        List<StockedStore> stores = answer.at("/response/data").properties().stream()
                .map(entry -> new StockedStore(
                        store(entry.getKey()),
                        list(entry.getValue()).stream()
                                .map(RecordedAnswersTest::item)
                                .toList()))
                .toList();
        City city = new City(answer.path("city").asText(), SOMEWHERE);
        return new Poll(city, Instant.parse(answer.path("fetchedAt").asText()), stores);
    }

    private static Store store(String id) {
        return new Store(id, "Store " + id, new Address("", "", ""), SOMEWHERE, null);
    }

    private static Item item(JsonNode item) {
        PriceTag tag = new PriceTag(
                new BigDecimal(item.path("price").asText()),
                new BigDecimal(item.path("originalPrice").asText()));
        return new Item(
                item.path("id").asText(),
                item.path("name").asText(),
                tag,
                item.path("quantityAvailable").asInt(),
                null,
                null,
                item.has("legacyDepartment") ? item.path("legacyDepartment").asText() : null);
    }

    private static String recording() throws IOException {
        try (InputStream in = TestData.open(TestData.file("deals/flashfood_items_replay.json.gz"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
