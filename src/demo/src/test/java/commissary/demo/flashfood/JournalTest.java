package commissary.demo.flashfood;

import static commissary.demo.flashfood.Caller.CALGARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import commissary.demo.flashfood.behaviour.Behaviour;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Instant LONG_AGO = Instant.parse("2020-02-02T12:00:00Z");

    private DemoUpstream upstream;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        upstream = DemoUpstream.start(0, 42, Clock.fixed(LONG_AGO, ZoneOffset.UTC));
        caller = new Caller(upstream);
    }

    @AfterEach
    void stop() {
        upstream.close();
    }

    @Test
    void everyRequestIsNotedAsItWasSent() throws Exception {
        caller.get("/stores?" + CALGARY);

        assertThat(upstream.journal().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.method()).isEqualTo("GET");
            assertThat(entry.target()).isEqualTo("/flashfood/api/v1/stores?" + CALGARY);
            assertThat(entry.city()).isEqualTo("calgary");
            assertThat(entry.headers())
                    .containsEntry("x-ff-api-key", "demo-key")
                    .containsEntry("accept-language", "en-CA");
            assertThat(entry.status()).isEqualTo(200);
        });
    }

    @Test
    void timesAreRealEvenWhereTheWorldStandsStill() throws Exception {
        caller.get("/stores?" + CALGARY);

        Instant noted = upstream.journal().entries().get(0).at();
        assertThat(Duration.between(noted, Clock.systemUTC().instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void storesNamedByIdBelongToTheirCity() throws Exception {
        String store = caller.data("/stores?" + CALGARY).path(0).path("id").asText();

        caller.get("/items?storeIds=" + store);
        caller.get("/stores/" + store + "/items");

        assertThat(upstream.journal().entries("calgary")).hasSize(3);
    }

    @Test
    void refusalsAndFailuresAreNotedWithWhatWasSent() throws Exception {
        upstream.behaviours().set("calgary", new Behaviour.Status(500), 1);

        caller.get("/stores?" + CALGARY);
        caller.getWithoutKey("/stores?" + CALGARY);
        caller.get("/stores?searchLatitude=x");
        caller.get("/nothing");

        assertThat(upstream.journal().entries())
                .extracting(Journal.Entry::status)
                .containsExactly(500, 401, 400, 404);
        assertThat(upstream.journal().entries("calgary")).hasSize(2);
    }

    @Test
    void aClosedConnectionIsNotedWithoutStatus() {
        upstream.behaviours().set("calgary", new Behaviour.Down());

        assertThat(catchThrowable(() -> caller.get("/stores?" + CALGARY))).isInstanceOf(IOException.class);

        assertThat(upstream.journal().entries()).isNotEmpty().allMatch(entry -> entry.status() == 0);
    }

    @Test
    void picturesAndControlsAreNotNoted() throws Exception {
        caller.call("GET", "/flashfood/images/milk.svg", "");
        caller.call("GET", "/control/journal", "");

        assertThat(upstream.journal().entries()).isEmpty();
    }
}
