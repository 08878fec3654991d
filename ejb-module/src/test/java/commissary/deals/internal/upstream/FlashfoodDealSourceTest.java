package commissary.deals.internal.upstream;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.havingExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import commissary.deals.internal.DealsConfig;
import commissary.deals.internal.Position;
import commissary.deals.internal.poll.CityReading;
import commissary.deals.internal.poll.SourceFailed;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FlashfoodDealSourceTest {

    /** A tenth of the real pauses. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private static final Position CALGARY = new Position(51.0447, -114.0719);
    private static final String STORES = "{\"status\":\"success\",\"data\":[{\"id\":\"s1\",\"name\":\"One\",\"items\":"
            + "[{\"id\":\"a\",\"name\":\"A\",\"price\":\"1.50\"}]}]}";

    @RegisterExtension
    static final WireMockExtension UPSTREAM = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().gzipDisabled(true))
            .build();

    private final RecordedSystems systems = new RecordedSystems(FIRST_PAUSE);

    @Test
    void storesAreAskedForWithTheirItems() {
        stub(okJson(STORES));

        CityReading reading = source(Map.of()).read(CALGARY);

        assertThat(reading.stores()).singleElement().satisfies(store -> assertThat(store.items())
                .hasSize(1));
        assertThat(reading.requests()).isEqualTo(1);
        assertThat(systems.outcomes()).containsExactly("ok");
        UPSTREAM.verify(
                1,
                getRequestedFor(urlPathEqualTo("/api/v1/stores"))
                        .withQueryParam("includeItems", equalTo("true"))
                        .withQueryParam("storesWithItemsLimit", equalTo("50"))
                        .withQueryParam("searchLatitude", equalTo("51.0447"))
                        .withQueryParam("searchLongitude", equalTo("-114.0719"))
                        .withQueryParam("maxDistance", equalTo("75000"))
                        .withHeader("x-ff-api-key", equalTo("test-key"))
                        .withHeader("Accept", equalTo("application/json"))
                        .withHeader("flashfood-app-info", equalTo("app/test"))
                        .withHeader("Authorization", absent()));
    }

    @Test
    void itemsAreAskedForByTwentyStoresAtATimeWhereStoresComeWithout() {
        String bare = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> "{\"id\":\"s" + i + "\",\"name\":\"S\"}")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        stub(okJson("{\"data\":[" + bare + "]}"));
        UPSTREAM.stubFor(get(urlPathEqualTo("/api/v1/items"))
                .willReturn(okJson("{\"data\":{\"s1\":[{\"id\":\"a\",\"name\":\"A\",\"price\":1}],\"s45\":[]}}")));

        CityReading reading = source(Map.of()).read(CALGARY);

        assertThat(reading.requests()).isEqualTo(4);
        assertThat(reading.stores()).extracting("externalId").containsExactly("s1", "s45");
        UPSTREAM.verify(
                1,
                getRequestedFor(urlPathEqualTo("/api/v1/items"))
                        .withQueryParam("storeIds", havingExactly("s41", "s42", "s43", "s44", "s45")));
    }

    @Test
    void afterAServerErrorItIsAskedAgainWithGrowingPauses() {
        stub(aResponse().withStatus(500));

        assertThatThrownBy(() -> source(Map.of()).read(CALGARY)).isInstanceOfSatisfying(SourceFailed.class, failure -> {
            assertThat(failure.requests()).isEqualTo(3);
            assertThat(failure).hasMessageContaining("500");
        });

        List<Long> pauses = pauses();
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(140L, 450L);
        assertThat(pauses.get(1)).isBetween(290L, 800L);
        assertThat(systems.outcomes()).containsExactly("500", "500", "500");
    }

    @Test
    void oneGoodAnswerAfterTwoBadOnesIsEnough() {
        sequence(aResponse().withStatus(503), aResponse().withStatus(502), okJson(STORES));

        assertThat(source(Map.of()).read(CALGARY).requests()).isEqualTo(3);
        assertThat(systems.outcomes()).containsExactly("503", "502", "ok");
    }

    /** The JDK's client itself sends a GET once more, at once and unseen, when the connection is reset before an answer. */
    @Test
    void aConnectionThatIsResetIsTriedThreeTimes() {
        stub(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThatThrownBy(() -> source(Map.of()).read(CALGARY))
                .isInstanceOfSatisfying(SourceFailed.class, failure -> assertThat(failure.requests())
                        .isEqualTo(3));

        assertThat(systems.outcomes()).containsExactly("connection", "connection", "connection");
        assertThat(requests()).hasSizeBetween(3, 6);
    }

    @Test
    void theUpstreamSaysHowLongItWantsToBeLeftAlone() {
        sequence(aResponse().withStatus(429).withHeader("Retry-After", "1"), okJson(STORES));

        source(Map.of()).read(CALGARY);

        assertThat(pauses().get(0)).isCloseTo(1_000L, within(400L)).isGreaterThanOrEqualTo(990L);
    }

    @Test
    void aLongWishToBeLeftAloneIsObeyedByNotAsking() {
        stub(aResponse().withStatus(429).withHeader("Retry-After", "3600"));
        FlashfoodDealSource source = source(Map.of());

        assertThatThrownBy(() -> source.read(CALGARY)).isInstanceOf(SourceFailed.class);
        assertThatThrownBy(() -> source.read(CALGARY)).hasMessageContaining("left alone until");

        assertThat(pauses()).isEmpty();
        assertThat(systems.outcomes()).containsExactly("429", "refused");
    }

    @Test
    void aSlowUpstreamIsNotWaitedForLongerThanSet() {
        stub(okJson(STORES).withFixedDelay(3_000));
        long start = System.nanoTime();

        assertThatThrownBy(() -> source(Map.of("upstream-timeout", "PT0.2S")).read(CALGARY))
                .isInstanceOf(SourceFailed.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2_500));
        assertThat(systems.outcomes()).containsExactly("timeout", "timeout", "timeout");
    }

    @Test
    void aBodyThatTricklesInIsCutOffAtTheTimeLimit() {
        stub(okJson(STORES).withChunkedDribbleDelay(20, 5_000));

        assertThatThrownBy(() -> source(Map.of("upstream-timeout", "PT0.3S")).read(CALGARY))
                .isInstanceOf(SourceFailed.class);

        assertThat(systems.outcomes()).containsOnly("timeout");
    }

    @Test
    void htmlInsteadOfJsonIsNotAskedForAgain() {
        stub(aResponse().withStatus(200).withBody("<!DOCTYPE html><html>blocked</html>"));

        assertThatThrownBy(() -> source(Map.of()).read(CALGARY)).hasMessageContaining("HTML instead of JSON");

        assertThat(pauses()).isEmpty();
    }

    @Test
    void truncatedJsonIsNoAnswer() {
        stub(okJson(STORES.substring(0, STORES.length() - 20)));

        assertThatThrownBy(() -> source(Map.of()).read(CALGARY))
                .isInstanceOf(SourceFailed.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() {
        sequence(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), okJson(STORES));

        assertThat(source(Map.of()).read(CALGARY).requests()).isEqualTo(2);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        stub(okJson("{\"data\":\"" + "x".repeat(200_000) + "\"}"));

        assertThatThrownBy(() -> source(Map.of("upstream-max-bytes", "100000")).read(CALGARY))
                .hasMessageContaining("longer than 100000 bytes");
    }

    @Test
    void aRefusalIsFinal() {
        stub(aResponse().withStatus(403));

        assertThatThrownBy(() -> source(Map.of()).read(CALGARY)).hasMessageContaining("403");

        assertThat(pauses()).isEmpty();
    }

    @Test
    void failuresNeverTellTheKey() {
        stub(aResponse().withStatus(500));

        assertThatThrownBy(() -> source(Map.of()).read(CALGARY))
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("test-key"));
    }

    @Test
    void afterTenFailuresInARowItIsLeftAloneAndThenTriedOnce() throws Exception {
        stub(aResponse().withStatus(500));
        FlashfoodDealSource source = source(Map.of("upstream-breaker-pause", "PT1.5S"));

        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> source.read(CALGARY)).isInstanceOf(SourceFailed.class);
        }

        assertThat(requests()).hasSize(10);
        assertThat(systems.breaker()).isEqualTo(2);
        assertThatThrownBy(() -> source.read(CALGARY)).hasMessageContaining("breaker is open");
        assertThat(requests()).hasSize(10);

        Thread.sleep(1_500);
        assertThatThrownBy(() -> source.read(CALGARY)).isInstanceOf(SourceFailed.class);
        assertThat(requests()).hasSize(11);

        UPSTREAM.resetAll();
        stub(okJson(STORES));
        Thread.sleep(1_500);
        assertThat(source.read(CALGARY).stores()).hasSize(1);
        assertThat(systems.breaker()).isZero();
    }

    @Test
    void withoutAnAddressNobodyIsAsked() {
        FlashfoodDealSource source =
                new FlashfoodDealSource(new DealsConfig(new GivenSettings(Map.of())), systems, Clock.systemUTC());

        assertThatThrownBy(() -> source.read(CALGARY)).hasMessageContaining("No upstream");
    }

    private FlashfoodDealSource source(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "commissary.deals.upstream-url", UPSTREAM.baseUrl() + "/api/v1/",
                "commissary.deals.upstream-key", "test-key",
                "commissary.deals.upstream-app-info", "app/test"));
        settings.forEach((key, value) -> all.put("commissary.deals." + key, value));
        return new FlashfoodDealSource(new DealsConfig(new GivenSettings(all)), systems, Clock.systemUTC());
    }

    private static void stub(ResponseDefinitionBuilder response) {
        UPSTREAM.stubFor(get(urlPathEqualTo("/api/v1/stores")).willReturn(response));
    }

    private static void sequence(ResponseDefinitionBuilder... responses) {
        String state = Scenario.STARTED;
        for (int i = 0; i < responses.length; i++) {
            UPSTREAM.stubFor(get(urlPathEqualTo("/api/v1/stores"))
                    .inScenario("sequence")
                    .whenScenarioStateIs(state)
                    .willReturn(responses[i])
                    .willSetStateTo("after " + i));
            state = "after " + i;
        }
    }

    private static List<LoggedRequest> requests() {
        return UPSTREAM.findAll(getRequestedFor(urlPathEqualTo("/api/v1/stores")));
    }

    /** The milliseconds between requests, by the upstream's own journal. */
    private static List<Long> pauses() {
        List<Long> times = requests().stream()
                .map(request -> request.getLoggedDate().toInstant().toEpochMilli())
                .sorted()
                .toList();
        List<Long> pauses = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            pauses.add(times.get(i) - times.get(i - 1));
        }
        return pauses;
    }
}
