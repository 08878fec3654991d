package commissary.demo.flashfood;

import static commissary.demo.flashfood.Caller.CALGARY;
import static commissary.demo.flashfood.Caller.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.flashfood.behaviour.Behaviour;
import commissary.demo.http.BadRequest;
import commissary.demo.http.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MisbehaviourTest {
    private static final String CALGARY_ITEMS = "/stores?includeItems=true&maxDistance=75000&" + CALGARY;

    private DemoUpstream upstream;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        upstream = DemoUpstream.start(0);
        caller = new Caller(upstream);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void downClosesTheConnection() {
        upstream.behaviours().set("calgary", new Behaviour.Down());

        assertThatThrownBy(() -> caller.get(CALGARY_ITEMS)).isInstanceOf(IOException.class);
    }

    @Test
    void slowAnswersLate() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Slow(400));

        long asked = System.nanoTime();
        int status = caller.get(CALGARY_ITEMS).statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void statusIsAnsweredAsTold() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Status(503));

        assertThat(caller.get(CALGARY_ITEMS).statusCode()).isEqualTo(503);
    }

    @Test
    void rateLimitSaysWhenToComeBack() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.RateLimited(17));

        HttpResponse<String> response = caller.get(CALGARY_ITEMS);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("17");
    }

    @Test
    void truncatedIsHalfTheJsonInAWholeAnswer() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Truncated());

        HttpResponse<String> response = caller.get(CALGARY_ITEMS);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("{\"status\":\"success\"");
        assertThatThrownBy(() -> Json.read(response.body())).isInstanceOf(BadRequest.class);
    }

    @Test
    void cutShortBreaksTheConnectionInTheMiddle() {
        upstream.behaviours().set("calgary", new Behaviour.CutShort());

        assertThatThrownBy(() -> caller.get(CALGARY_ITEMS)).isInstanceOf(IOException.class);
    }

    @Test
    void htmlComesWithSuccess() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Html());

        HttpResponse<String> response = caller.get(CALGARY_ITEMS);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.body()).startsWith("<!doctype html>");
    }

    @Test
    void emptyKeepsTheShapeOfTheAnswer() throws Exception {
        String store = caller.data(CALGARY_ITEMS).path(0).path("id").asText();
        upstream.behaviours().set("calgary", new Behaviour.Empty());

        assertThat(caller.data(CALGARY_ITEMS)).isEqualTo(Json.array());
        assertThat(caller.data("/items?storeIds=" + store)).isEqualTo(Json.object());
        assertThat(caller.data("/stores/" + store + "/items")).isEqualTo(Json.array());
    }

    @Test
    void malformedBreaksEverySecondItemInManyWays() throws Exception {
        String store = busiestStore();
        List<JsonNode> whole = Caller.list(caller.data("/stores/" + store + "/items"));
        upstream.behaviours().set("calgary", new Behaviour.Malformed());

        List<JsonNode> broken = Caller.list(caller.data("/stores/" + store + "/items"));

        Set<JsonNode> kept = new HashSet<>(broken);
        kept.retainAll(new HashSet<>(whole));
        assertThat(broken).hasSameSizeAs(whole);
        assertThat(kept).hasSize((whole.size() + 1) / 2);
    }

    @Test
    void malformedFindsTheItemsInEachShape() throws Exception {
        String store = busiestStore();
        upstream.behaviours().set("calgary", new Behaviour.Malformed());

        assertThat(caller.data("/items?storeIds=" + store).path(store).path(1).has("id"))
                .isFalse();
        assertThat(caller.data("/stores/" + store + "/items").path(1).has("id")).isFalse();
        assertThat(caller.data(CALGARY_ITEMS).path(0).path("items").path(1).has("id"))
                .isFalse();
    }

    @Test
    void hugeFillsEveryStoreWithDistinctItems() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Huge(500));

        JsonNode stores = caller.data(CALGARY_ITEMS);

        List<String> ids =
                items(stores).stream().map(item -> item.path("id").asText()).toList();
        assertThat(ids).hasSize(500 * stores.size()).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{24}"));
    }

    private String busiestStore() throws IOException, InterruptedException {
        JsonNode busiest = Caller.list(caller.data(CALGARY_ITEMS)).stream()
                .max(Comparator.comparingInt(store -> store.path("items").size()))
                .orElseThrow();
        return busiest.path("id").asText();
    }
}
