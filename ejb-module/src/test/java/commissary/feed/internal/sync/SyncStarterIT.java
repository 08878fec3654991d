package commissary.feed.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.feed.Refresh;
import commissary.feed.RefreshOutcome;
import commissary.feed.SyncView;
import commissary.feed.internal.FeedConfig;
import commissary.feed.internal.FeedVersions;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.OrderSource;
import commissary.feed.internal.source.SourceProgress;
import commissary.platform.config.GivenSettings;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Conflict;
import commissary.shared.Forbidden;
import commissary.shared.Rejected;
import commissary.shared.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may start a sync, and when. Like the real queue, this one holds at most one of them. */
class SyncStarterIT {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Actor ADMIN = Actor.user(1, "admin@example.org", Set.of(Role.ADMIN));

    private final SyncStore syncs = new SyncStore(TestDatabase.get().jdbi());
    private final Set<String> queue = new HashSet<>();

    @BeforeEach
    void noSyncs() {
        FeedVersions.empty();
    }

    @Test
    void aSyncIsStartedOnce() {
        Refresh first = starter("all", true).startWithSource(ADMIN);
        Refresh second = starter("all", true).startWithSource(ADMIN);

        assertThat(first.outcome()).isEqualTo(RefreshOutcome.TRIGGERED);
        assertThat(second).isEqualTo(new Refresh(RefreshOutcome.ALREADY_IN_PROGRESS, first.syncId()));
        assertThat(syncs.latest()).map(SyncView::id).contains(first.syncId());
    }

    @Test
    void withoutASourceNoneIsStarted() {
        assertThatThrownBy(() -> starter("all", false).startWithSource(ADMIN))
                .isInstanceOfSatisfying(
                        Rejected.class, e -> assertThat(e.code().value()).isEqualTo("FEED_SOURCE_NOT_CONFIGURED"));
        assertThat(syncs.latest()).isEmpty();
    }

    @Test
    void aNodeThatOnlyServesLeavesTheSourceToOthers() {
        assertThat(starter("serve", false).startWithSource(ADMIN).outcome()).isEqualTo(RefreshOutcome.TRIGGERED);
    }

    @Test
    void onlyAdministratorsStartAndDecide() {
        Actor employee = Actor.user(2, "ann@example.org", Set.of(Role.EMPLOYEE));
        long held = held();

        assertThatThrownBy(() -> starter("all", true).startWithSource(employee)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> starter("all", true).confirm(employee, held)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> starter("all", true).refuse(employee, held)).isInstanceOf(Forbidden.class);
    }

    /** The one that runs began without leave to change as much: it would be held again. */
    @Test
    void whileAnotherSyncRunsNoneIsConfirmed() {
        long held = held();
        starter("all", true).startWithSource(ADMIN);

        assertThatThrownBy(() -> starter("all", true).confirm(ADMIN, held))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code().value()).isEqualTo("FEED_SYNC_RUNNING"));
    }

    private long held() {
        long id = syncs.begin("the clock", NOW).orElseThrow();
        syncs.finish(
                id,
                SyncResult.held(
                        new VersionChanges(10, 1, 0, 0, 9), "FEED_MASS_DELETION", "Too much", List.of(), List.of()),
                NOW);
        return id;
    }

    private SyncStarter starter(String role, boolean isConfigured) {
        return new SyncStarter(
                job -> queue.add("the sync"),
                syncs,
                new Source(isConfigured),
                new FeedConfig(new GivenSettings(Map.of("commissary.feed.role", role))),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private record Source(boolean isConfigured) implements OrderSource {

        @Override
        public Download download(Path folder, SourceProgress progress) {
            throw new AssertionError("Nobody downloads here");
        }
    }
}
