package commissary.feed.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.feed.SyncState;
import commissary.feed.SyncView;
import commissary.feed.internal.FeedVersions;
import commissary.platform.persistence.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of the held syncs waits for a decision. */
class SyncStoreIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final VersionChanges MANY = new VersionChanges(10, 1, 0, 0, 9);

    private final SyncStore store = new SyncStore(TestDatabase.get().jdbi());

    @BeforeEach
    void noSyncs() {
        FeedVersions.empty();
    }

    @Test
    void aHeldSyncWaitsWithAllItWouldDo() {
        long held = ended(SyncResult.held(MANY, "FEED_MASS_DELETION", "Too much", List.of(), List.of()));

        SyncView waiting = store.held().orElseThrow();

        assertThat(waiting.id()).isEqualTo(held);
        assertThat(List.of(waiting.rows(), waiting.added(), waiting.changed(), waiting.deleted()))
                .containsExactly(1L, 0L, 0L, 9L);
    }

    @Test
    void aFailureAfterItDecidesNothing() {
        long held = held();

        ended(SyncResult.failed("FEED_SOURCE_UNREACHABLE", "Nobody answers"));

        assertThat(store.held()).map(SyncView::id).contains(held);
    }

    @Test
    void ofTwoTheLaterOneWaits() {
        held();

        long later = held();

        assertThat(store.held()).map(SyncView::id).contains(later);
    }

    @Test
    void aSyncThatWasDoneOvertakesIt() {
        held();

        ended(SyncResult.done(MANY, List.of()));

        assertThat(store.held()).isEmpty();
    }

    @Test
    void aDecisionIsOneOnAllBefore() {
        held();
        long later = held();

        store.release(later, SyncState.REFUSED);

        assertThat(store.held()).isEmpty();
    }

    private long held() {
        return ended(SyncResult.held(MANY, "FEED_MASS_DELETION", "Too much", List.of(), List.of()));
    }

    private long ended(SyncResult result) {
        long id = store.begin("the clock", NOW).orElseThrow();
        store.finish(id, result, NOW.plusSeconds(1));
        return id;
    }
}
