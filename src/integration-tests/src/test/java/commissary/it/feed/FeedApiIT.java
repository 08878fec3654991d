package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Json;
import commissary.it.world.Patience;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders from a file to those who fetch them. Each test begins with a sync of its own. */
class FeedApiIT {

    private final OrdersFile file = new OrdersFile();

    /** Whatever an earlier test left held or half is overtaken. */
    @BeforeAll
    static void somethingIsServed() {
        new OrdersFile().syncAnyhow(OrdersFile.TEN);
    }

    @Test
    void everyValueIsServedAsTheSourceHasIt() {
        Map<String, @Nullable String> hostile = new HashMap<>(OrdersFile.TEN);
        hostile.put("11", "");
        hostile.put("12", "NULL");
        hostile.put("13", "two\nlines, \"quoted\"\r\n");
        hostile.put("14", "\uD83C\uDF75 tea \uD835\uDC9C");
        hostile.put("15", "back\\slash\ttab");
        hostile.put("16", null);

        file.sync(hostile);

        Map<String, JsonNode> served = OrdersFile.orders(file.fetch(""));
        assertThat(served.keySet()).isEqualTo(hostile.keySet());
        served.forEach((id, note) ->
                assertThat(note.isNull() ? null : note.textValue()).as(id).isEqualTo(hostile.get(id)));
    }

    @Test
    void changesSinceAVersionAreTheDifference() {
        file.sync(OrdersFile.TEN);
        long since = file.status().path("version").asLong();
        Map<String, String> later = new HashMap<>(OrdersFile.TEN);
        later.remove("3");
        later.put("4", "changed");
        later.put("99", "new");

        file.sync(later);

        Answer changes = file.fetch("?since=" + since);
        assertThat(OrdersFile.orders(changes).keySet()).containsExactlyInAnyOrder("4", "99");
        assertThat(Json.elements(changes.json().path("deleted")).stream().map(JsonNode::asText))
                .containsExactly("3");
        assertThat(OrdersFile.orders(file.fetch("?as_of=" + since)).keySet()).isEqualTo(OrdersFile.TEN.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id,note' | no line end",
                "'id,note\\n1,\"open quote\\n' | cut in the middle",
                "'id,note\\n1\\n' | a row too short",
                "'<html><body>Log in</body></html>\\n' | a web page",
                "'id,note\\n1,a\\n1,b\\n' | one key twice",
                "'id,other,note\\n1,a,b\\n' | other columns"
            })
    void whatIsNoGoodLeavesWhatIsServedAndSaysWhy(String csv, String what) {
        file.sync(OrdersFile.TEN);
        long version = file.status().path("version").asLong();

        JsonNode sync = file.sync(csv.replace("\\n", "\n"));

        assertThat(sync.path("state").asText()).as(what).isIn("FAILED", "HELD");
        JsonNode status = file.status();
        assertThat(status.path("status").asText()).isEqualTo("degraded");
        assertThat(status.path("lastError").asText())
                .isEqualTo(sync.path("error").asText())
                .isNotBlank();
        assertThat(status.path("version").asLong()).isEqualTo(version);
        assertThat(OrdersFile.orders(file.fetch("")).keySet()).isEqualTo(OrdersFile.TEN.keySet());
        assertThat(file.sync(OrdersFile.TEN).path("state").asText()).isEqualTo("DONE");
        assertThat(file.status().path("status").asText()).isEqualTo("ready");
    }

    @Test
    void aMassDeletionWaitsForAnAdministrator() {
        file.sync(OrdersFile.TEN);

        JsonNode held = file.sync(Map.of("1", "order 1"));
        assertThat(held.path("state").asText()).isEqualTo("HELD");
        assertThat(held.path("deleted").asLong()).isEqualTo(9);
        assertThat(overview().path("held")).isEqualTo(held);
        assertThat(OrdersFile.orders(file.fetch(""))).hasSize(10);

        file.admin()
                .api()
                .post("/feed/syncs/" + held.path("id").asLong() + "/confirm")
                .expect(200);
        assertThat(file.await(held.path("id").asLong()).path("state").asText()).isEqualTo("DONE");
        assertThat(OrdersFile.orders(file.fetch(""))).hasSize(1);
        assertThat(overview().has("held")).isFalse();
        file.sync(OrdersFile.TEN);
    }

    @Test
    void newColumnsAreHeldWithAllThatTheyWouldDo() {
        file.sync(OrdersFile.TEN);

        JsonNode held = file.sync("id,other,note\n1,x,order 1\n2,x,order 2\n");

        assertThat(held.path("errorCode").asText()).isEqualTo("FEED_HEADER_CHANGED");
        assertThat(held.path("changed").asLong()).isEqualTo(2);
        assertThat(held.path("deleted").asLong()).isEqualTo(8);
        assertThat(held.path("drift").path(0).path("column").asText()).isEqualTo("other");
        file.sync(OrdersFile.TEN);
    }

    @Test
    void aRefusedSyncIsDropped() {
        file.sync(OrdersFile.TEN);
        long held = file.sync(Map.of("1", "order 1")).path("id").asLong();

        file.admin().api().post("/feed/syncs/" + held + "/refuse").expect(200);

        file.admin().api().post("/feed/syncs/" + held + "/confirm").expectFailure(409, "FEED_SYNC_NOT_HELD");
        Patience.await("that the feed is well again")
                .until(() -> file.status().path("status").asText().equals("ready"));
        assertThat(OrdersFile.orders(file.fetch(""))).hasSize(10);
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        file.sync(OrdersFile.TEN);
        String tag = file.fetch("").header("ETag").orElseThrow();

        Answer again = file.reader().with("If-None-Match", tag).get("//feed/fetch-data");

        assertThat(again.expect(304).text()).isEmpty();
    }

    @Test
    void otherFormsHaveTheSameOrders() {
        file.sync(OrdersFile.TEN);

        List<JsonNode> lines = file.fetch("?format=ndjson")
                .expect(200)
                .text()
                .lines()
                .map(line -> Json.read(line, () -> "a line"))
                .toList();
        assertThat(lines.stream().limit(10).map(order -> order.path("id").asText()))
                .containsExactlyInAnyOrderElementsOf(OrdersFile.TEN.keySet());
        assertThat(lines.get(10).path("_proof").path("rows").asLong()).isEqualTo(10);
        assertThat(file.fetch("?format=csv&fields=note,id").expect(200).text().lines())
                .startsWith("note,id")
                .hasSize(11);
    }

    private JsonNode overview() {
        return file.admin().api().get("/feed/overview").expect(200).data();
    }
}
