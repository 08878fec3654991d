package commissary.demo.flashfood;

import static commissary.demo.flashfood.Caller.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How stores and items are written, looked at in the largest city. */
class FlashfoodJsonTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private DemoUpstream upstream;
    private Caller caller;
    private List<JsonNode> stores;
    private List<JsonNode> items;

    @BeforeEach
    void ask() throws IOException, InterruptedException {
        upstream = DemoUpstream.start(0, 42, Clock.fixed(NOON, ZoneOffset.UTC));
        caller = new Caller(upstream);
        JsonNode answer = caller.data("/stores?includeItems=true&maxDistance=75000&" + Caller.TORONTO);
        stores = list(answer);
        items = Caller.items(answer);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void pricesAreTextInSomeStoresAndNumbersInOthers() {
        assertThat(items).anyMatch(item -> item.path("price").isTextual());
        assertThat(items).anyMatch(item -> item.path("price").isNumber());
        assertThat(items).allMatch(item -> item.path("price").asDouble() > 0);
        assertThat(items)
                .allMatch(item -> item.path("price").isTextual()
                        == item.path("originalPrice").isTextual());
    }

    @Test
    void optionalFieldsAreAbsentNowAndThen() {
        for (String field : List.of("bestBeforeDate", "imageUrl", "legacyDepartment", "imageGallery")) {
            assertThat(items).as(field).anyMatch(item -> item.has(field)).anyMatch(item -> !item.has(field));
        }
        assertThat(items).anyMatch(item -> item.path("imageGallery").isArray());
        assertThat(items).anyMatch(item -> item.path("imageGallery").isTextual());
    }

    @Test
    void addressesComeInPartsOrInFull() {
        assertThat(stores).anyMatch(store -> store.has("addressLine1") && !store.has("address"));
        assertThat(stores)
                .anyMatch(store ->
                        !store.has("city") && store.at("/address/fullAddress").isTextual());
    }

    @Test
    void idsTellWhenTheItemWasPosted() {
        assertThat(items).allSatisfy(item -> {
            long posted = Long.parseLong(item.path("id").asText().substring(0, 8), 16);
            assertThat(Instant.ofEpochSecond(posted)).isBetween(NOON.minusSeconds(3_900), NOON);
        });
    }

    @Test
    void picturesLieAtTheUpstreamItself() throws Exception {
        String url = items.stream()
                .filter(item -> item.has("imageUrl"))
                .findFirst()
                .orElseThrow()
                .path("imageUrl")
                .asText();

        HttpResponse<String> picture = caller.call("GET", url, "");

        assertThat(url).startsWith("http://localhost:" + upstream.port() + "/flashfood/images/");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(picture.headers().firstValue("Cache-Control")).hasValue("public, max-age=604800");
    }
}
