package commissary.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.feed.FeedState;
import commissary.feed.FeedStatus;
import commissary.feed.SyncStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefreshWatchTest {

    private static final FeedStatus BEFORE = idle(3, 7, null);

    private final RefreshWatch watch = new RefreshWatch(8, false);

    @Test
    void aRefreshThatHasNotBegunIsWaitedFor() {
        assertThat(watch.look(BEFORE)).isEmpty();
    }

    @Test
    void aRefreshThatIsOverBeforeAnybodyLooksWasUnderWayAllTheSame() {
        assertThat(watch.begin(idle(4, 8, null))).isEqualTo(new News.Progress(0, SyncStep.CONNECT));
        assertThat(watch.look(idle(4, 8, null))).contains(new News.Updated());
    }

    @Test
    void whatIsToldFirstIsNotToldAgain() {
        assertThat(watch.begin(running(10, SyncStep.LOAD))).isEqualTo(new News.Progress(10, SyncStep.LOAD));
        assertThat(watch.look(running(10, SyncStep.LOAD))).isEmpty();
        assertThat(watch.look(running(90, SyncStep.SNAPSHOT))).contains(new News.Progress(90, SyncStep.SNAPSHOT));
    }

    /** It had ended when the refresh was asked for, but the status did not say so yet. */
    @Test
    void theEndOfASyncBeforeIsNotTheEndOfThisOne() {
        RefreshWatch second = new RefreshWatch(9, false);

        assertThat(second.look(idle(3, 7, null))).isEmpty();
        assertThat(second.look(idle(3, 8, null))).isEmpty();
        assertThat(second.look(idle(4, 9, null))).contains(new News.Updated());
    }

    @Test
    void progressIsToldWhenItMoves() {
        assertThat(watch.look(running(10, SyncStep.LOAD))).contains(new News.Progress(10, SyncStep.LOAD));
        assertThat(watch.look(running(10, SyncStep.LOAD))).isEmpty();
        assertThat(watch.look(running(10, SyncStep.DIFF))).contains(new News.Progress(10, SyncStep.DIFF));
    }

    @Test
    void theEndIsToldEvenIfNoProgressWasSeenAndNothingHasChanged() {
        assertThat(watch.look(idle(3, 8, null))).contains(new News.Updated());
    }

    @Test
    void aFailureIsToldWithItsReason() {
        assertThat(watch.look(idle(3, 8, "away"))).contains(new News.Failed("away"));
    }

    @Test
    void anOldFailureIsNotThisOne() {
        RefreshWatch second = new RefreshWatch(9, false);

        assertThat(second.look(idle(3, 8, "away"))).isEmpty();
        assertThat(second.look(idle(3, 9, "away"))).contains(new News.Failed("away"));
    }

    @Test
    void whereNothingWasTheFirstVersionEndsIt() {
        RefreshWatch first = new RefreshWatch(1, true);

        assertThat(first.look(idle(0, 0, null))).isEmpty();
        assertThat(first.look(running(50, SyncStep.LOAD))).isPresent();
        assertThat(first.look(idle(1, 0, null))).contains(new News.Updated());
    }

    @Test
    void whatIsOverIsOver() {
        watch.stop();

        assertThat(watch.look(idle(4, 8, null))).isEmpty();
    }

    private static FeedStatus idle(long version, long lastSync, @Nullable String error) {
        return new FeedStatus(FeedState.READY, version, 1, null, 1, null, null, error, null, lastSync);
    }

    private static FeedStatus running(int progress, SyncStep step) {
        return new FeedStatus(FeedState.REFRESHING, 0, 0, null, 0, progress, step, null, null, 7);
    }
}
