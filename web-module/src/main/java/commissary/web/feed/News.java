package commissary.web.feed;

import commissary.feed.FeedStatus;
import commissary.feed.SyncStep;
import org.jspecify.annotations.Nullable;

/** What a stream has to tell of a refresh. */
sealed interface News {

    /** It goes on. */
    record Progress(int progress, @Nullable SyncStep step) implements News {

        static final Progress BEGUN = new Progress(0, SyncStep.CONNECT);

        static @Nullable Progress of(FeedStatus status) {
            Integer progress = status.progress();
            return progress == null ? null : new Progress(progress, status.step());
        }
    }

    /** It has ended well. */
    record Updated() implements News {}

    /** It has not. */
    record Failed(String reason) implements News {}
}
