package commissary.deals.internal.poll;

import static commissary.deals.internal.poll.PollFixtures.aReading;
import static commissary.deals.internal.poll.PollFixtures.aStore;
import static commissary.deals.internal.poll.PollFixtures.items;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.RunQuery;
import commissary.deals.RunState;
import commissary.deals.RunView;
import commissary.deals.internal.DealsDatabase;
import commissary.deals.internal.Position;
import commissary.platform.cache.MapCaches;
import commissary.shared.Actor;
import commissary.shared.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever a city's run meets ends in its record, and never in the way of the others. */
class CityPollIT {

    private final DealsDatabase database = new DealsDatabase();
    private final Map<Position, Supplier<CityReading>> upstream = new HashMap<>();
    private final PollStore store = new PollStore(database.jdbi());
    private final RunStore runs = new RunStore(database.jdbi());

    @Test
    void aCityThatFailsDoesNotStopTheOthers() {
        for (PolledCity city : store.activeCities()) {
            upstream.put(city.centre(), () -> aReading(aStore(city.name(), items(1, 3))));
        }
        upstream.put(city("toronto").centre(), () -> {
            throw new SourceFailed("The upstream failed. It answered 500", 3, null);
        });
        upstream.put(city("edmonton").centre(), () -> {
            throw new IllegalStateException("a fault of ours");
        });

        pollAll();

        assertThat(runs(null)).hasSize(5);
        assertThat(runs("toronto")).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.FAILED);
            assertThat(run.error()).isEqualTo("The upstream failed. It answered 500");
        });
        assertThat(runs("edmonton").get(0).error()).isEqualTo("A fault of ours: IllegalStateException");
        assertThat(runs("waterloo").get(0).newDeals()).isEqualTo(3);
        assertThat(runs("calgary").get(0).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aRunAlwaysAsksTheUpstream() {
        upstream.put(city("calgary").centre(), () -> aReading(aStore("s", items(1, 3))));
        NearbyStores nearby = nearby();
        poll(nearby, "calgary");
        upstream.put(city("calgary").centre(), () -> aReading(aStore("s", items(1, 5))));

        assertThat(nearby.read(city("calgary").centre()).items()).isEqualTo(3);
        poll(nearby, "calgary");

        assertThat(runs("calgary").get(0).items()).isEqualTo(5);
        assertThat(nearby.read(city("calgary").centre()).items()).isEqualTo(5);
    }

    @Test
    void aRunThatWasKilledIsMarkedByTheNext() {
        upstream.put(city("calgary").centre(), () -> aReading(aStore("s", items(1, 3))));
        database.asSystem(() -> log().begin(Actor.system(), city("calgary")));

        poll(nearby(), "calgary");

        assertThat(runs("calgary"))
                .extracting(RunView::state)
                .containsExactlyInAnyOrder(RunState.DONE, RunState.FAILED);
    }

    private void pollAll() {
        NearbyStores nearby = nearby();
        store.activeCities().forEach(city -> poll(nearby, city.name()));
    }

    private void poll(NearbyStores nearby, String city) {
        PollWriter writer = new PollWriter(database.jdbi());
        PollApplication application = new PollApplication(
                store,
                writer,
                runs,
                new CityStores(store, writer),
                database.events(),
                database.lists(),
                database.clock());
        CityPoll poll = new CityPoll(nearby, log(), application, database.clock());
        database.asSystem(() -> {
            poll.poll(city(city));
            return true;
        });
    }

    private NearbyStores nearby() {
        DealSource source =
                centre -> upstream.getOrDefault(centre, PollFixtures::aReading).get();
        return new NearbyStores(source, new MapCaches());
    }

    private RunLog log() {
        return new RunLog(store, runs, database.events(), database.clock());
    }

    private PolledCity city(String name) {
        return store.activeCities().stream()
                .filter(city -> city.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<RunView> runs(@org.jspecify.annotations.Nullable String city) {
        return runs.find(new RunQuery(city, null), new PageRequest(1, 50)).items();
    }
}
