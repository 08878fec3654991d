package commissary.feed.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.feed.internal.FeedVersions;
import commissary.feed.internal.sync.VersionStore.Version;
import commissary.platform.persistence.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VersionStoreIT {

    private final VersionStore store = FeedVersions.empty();

    @Test
    void everyOrderOfTheFirstVersionIsNew() throws IOException {
        VersionChanges changes = Published.apply(store, 1, Map.of("1", "a", "2", "b"));

        assertThat(changes).isEqualTo(new VersionChanges(0, 2, 2, 0, 0));
    }

    @Test
    void whatIsNewDifferentOrGoneIsCounted() throws IOException {
        Published.version(store, Map.of("1", "a", "2", "b", "3", "c", "4", "d"));

        VersionChanges changes = Published.apply(store, 2, Map.of("1", "a", "2", "B", "5", "e"));

        assertThat(changes).isEqualTo(new VersionChanges(4, 3, 1, 1, 2));
    }

    @Test
    void theSameOrdersChangeNothing() throws IOException {
        Published.version(store, Map.of("1", "a"));

        assertThat(Published.apply(store, 2, Map.of("1", "a")).isEmpty()).isTrue();
    }

    @Test
    void losingMoreThanHalfIsAMassDeletion() throws IOException {
        Published.version(store, Map.of("1", "a", "2", "b", "3", "c", "4", "d"));

        assertThat(Published.apply(store, 2, Map.of("1", "a")).isMassDeletion()).isTrue();
    }

    @Test
    void losingHalfIsNone() throws IOException {
        Published.version(store, Map.of("1", "a", "2", "b", "3", "c", "4", "d"));

        assertThat(Published.apply(store, 2, Map.of("1", "a", "2", "b")).isMassDeletion())
                .isFalse();
    }

    @Test
    void aKeyThatCameTwiceIsFound() throws IOException {
        store.load(target -> {
            target.row("1", "a");
            target.row("2", "b");
            target.row("1", "c");
        });

        assertThat(store.doubledKey()).contains("1");
    }

    @Test
    void everyByteOfAnOrderStays() throws IOException {
        String hostile = "{\"note\":\"tab\\t \\u0000 \\\\ \uD83D\uDE00 \u2028 é\"}";
        Published.version(store, Map.of("1", hostile));

        assertThat(records(1)).containsExactly(hostile);
    }

    @Test
    void ordersComeByTheNumbersOfTheirKeys() throws IOException {
        Published.version(store, Map.of("10", "ten", "9", "nine", "100", "hundred"));

        assertThat(records(1)).containsExactly("nine", "ten", "hundred");
    }

    @Test
    void theFirstOrdersOfATableThatIsKnownToBeEmptyDoNotTakeForever() throws IOException {
        TestDatabase database = TestDatabase.get();
        database.owner().useHandle(handle -> handle.execute("vacuum analyze feed.record"));
        long loaded = store.load(target -> {
            for (int i = 0; i < 40_000; i++) {
                target.row(Integer.toString(i), "order " + i);
            }
        });

        VersionChanges changes = database.jdbi().inTransaction(transaction -> {
            transaction.execute("set local statement_timeout = '10s'");
            return store.apply(1, loaded);
        });

        assertThat(changes.added()).isEqualTo(loaded);
    }

    /** Random lives of random orders; what is right is computed here. */
    @Test
    void everyKeptVersionAndAllChangesBetweenAnyTwoAreKnown() throws IOException {
        Random random = new Random(7);
        Map<Long, Map<String, String>> history = new TreeMap<>();
        Map<String, String> orders = new HashMap<>();
        for (int step = 0; step < 30; step++) {
            for (int i = 0; i < 20; i++) {
                String key = String.valueOf(random.nextInt(60));
                if (random.nextInt(3) == 0) {
                    orders.remove(key);
                } else {
                    orders.put(key, "{\"id\":\"" + key + "\",\"note\":\"" + random.nextInt(4) + "\"}");
                }
            }
            Version version = Published.version(store, orders);
            history.put(version.number(), Map.copyOf(orders));
        }

        long newest = store.newest().orElseThrow().number();
        long oldest = newest - VersionStore.KEPT_VERSIONS + 1;
        assertThat(store.find(oldest - 1)).isEmpty();
        for (long number = oldest; number <= newest; number++) {
            Map<String, String> then = history.getOrDefault(number, Map.of());
            assertThat(store.find(number)).as("version %s", number).isPresent();
            assertThat(Set.copyOf(records(number))).isEqualTo(Set.copyOf(then.values()));
            assertChanges(number, newest, then, history.getOrDefault(newest, Map.of()));
        }
    }

    private void assertChanges(long since, long number, Map<String, String> then, Map<String, String> now)
            throws IOException {
        Set<String> different = new TreeSet<>();
        now.forEach((key, body) -> {
            if (!body.equals(then.get(key))) {
                different.add(body);
            }
        });
        Set<String> gone = new TreeSet<>(then.keySet());
        gone.removeAll(now.keySet());
        List<String> changed = new ArrayList<>();
        store.changedRecords(since, number, changed::add);

        // An order that was changed and changed back since then is told of as well, which does no harm.
        assertThat(changed).containsAll(different).allMatch(now.values()::contains);
        assertThat(store.deletedKeys(since, number)).containsExactlyInAnyOrderElementsOf(gone);
    }

    private List<String> records(long number) throws IOException {
        List<String> bodies = new ArrayList<>();
        store.records(number, bodies::add);
        return bodies;
    }
}
