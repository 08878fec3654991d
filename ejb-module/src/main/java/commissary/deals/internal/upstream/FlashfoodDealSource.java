package commissary.deals.internal.upstream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import commissary.deals.internal.DealsConfig;
import commissary.deals.internal.Position;
import commissary.deals.internal.poll.CityReading;
import commissary.deals.internal.poll.DealSource;
import commissary.deals.internal.poll.SourceFailed;
import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.Manner;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Speaks Flashfood's protocol: asks for the stores near a place with their items, and for the items by themselves where
 * the stores come without.
 */
@ApplicationScoped
public class FlashfoodDealSource implements DealSource {

    private static final int STORES_AT_A_TIME = 20;
    private static final int METRES = 1_000;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxNumberLength(100)
                            .maxStringLength(1_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final DealsConfig config;
    private final UpstreamHttp http;
    private final OutsideSystem upstream;

    @Inject
    public FlashfoodDealSource(DealsConfig config, OutsideSystems systems, Clock clock) {
        this.config = config;
        this.http = new UpstreamHttp(config, clock);
        this.upstream = systems.open(
                new Manner("deals-upstream", "The upstream of deals", FIRST_PAUSE, config.upstreamPause()));
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected FlashfoodDealSource() {
        this.config = null;
        this.http = null;
        this.upstream = null;
    }

    @Override
    public CityReading read(Position centre) {
        AtomicInteger requests = new AtomicInteger();
        try {
            AnswerReader reader = new AnswerReader();
            reader.take(get(storesNear(centre), requests), Optional.empty());
            List<String> missing = reader.storesWithoutItems();
            for (int from = 0; from < missing.size(); from += STORES_AT_A_TIME) {
                List<String> some = missing.subList(from, Math.min(from + STORES_AT_A_TIME, missing.size()));
                Optional<String> only = some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
                reader.take(get(itemsOf(some), requests), only);
            }
            return reader.finish(requests.get());
        } catch (UnreadableAnswer e) {
            throw new SourceFailed(e.getMessage(), requests.get(), e);
        }
    }

    private JsonNode get(String pathAndQuery, AtomicInteger requests) throws UnreadableAnswer {
        String base = config.upstreamUrl()
                .map(URI::toString)
                .orElseThrow(() -> new SourceFailed("No upstream is configured", 0, null));
        byte[] body = get(URI.create(base.replaceFirst("/+$", "") + pathAndQuery), requests);
        try {
            JsonNode answer = JSON.readTree(body);
            if (answer == null || !answer.isObject()) {
                throw new UnreadableAnswer("it is no JSON object");
            }
            return answer;
        } catch (IOException e) {
            throw new UnreadableAnswer(begins(body));
        }
    }

    private byte[] get(URI uri, AtomicInteger requests) throws UnreadableAnswer {
        try {
            return upstream.ask(() -> {
                requests.incrementAndGet();
                return http.get(uri);
            });
        } catch (AttemptFailed e) {
            throw new SourceFailed("The upstream failed. " + e.getMessage(), requests.get(), e);
        } catch (NotAsked e) {
            throw new SourceFailed("The upstream " + e.getMessage(), requests.get(), e);
        }
    }

    /** What an answer that is no JSON looks like instead. */
    private static String begins(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, 60), StandardCharsets.UTF_8).strip();
        return start.startsWith("<") ? "it is HTML instead of JSON" : "it is no JSON, or cut off";
    }

    private static String storesNear(Position centre) {
        return String.format(
                Locale.ROOT,
                "/stores?includeItems=true&storesWithItemsLimit=%d&searchLatitude=%s&searchLongitude=%s"
                        + "&userLocationLatitude=%s&userLocationLongitude=%s&maxDistance=%d",
                MAX_STORES,
                centre.latitude(),
                centre.longitude(),
                centre.latitude(),
                centre.longitude(),
                SEARCH_KILOMETRES * METRES);
    }

    private static String itemsOf(List<String> storeIds) {
        return storeIds.stream()
                .map(id -> "storeIds=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/items?", ""));
    }
}
