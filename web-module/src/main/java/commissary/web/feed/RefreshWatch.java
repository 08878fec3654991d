package commissary.web.feed;

import commissary.feed.FeedStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows one refresh by what the feed says of itself, until it ends. Where nothing was there to begin with, the first
 * version that can be served ends it too.
 */
final class RefreshWatch {

    private final long awaited;
    private final boolean wasEmpty;
    private News.@Nullable Progress told;
    private volatile boolean isOver;

    /**
     * A watch.
     *
     * @param awaited the sync whose end is the end of the refresh; a later one does as well
     * @param wasEmpty whether there was nothing that could be sent at once
     */
    RefreshWatch(long awaited, boolean wasEmpty) {
        this.awaited = awaited;
        this.wasEmpty = wasEmpty;
    }

    /** What is told first: the refresh goes on, and be it so short that it is over before anybody looks. */
    News.Progress begin(FeedStatus status) {
        News.@Nullable Progress progress = News.Progress.of(status);
        told = progress == null ? News.Progress.BEGUN : progress;
        return told;
    }

    /** Nothing more is to be told. */
    void stop() {
        isOver = true;
    }

    /** What is new since this was asked last. */
    Optional<News> look(FeedStatus status) {
        if (isOver) {
            return Optional.empty();
        }
        News.@Nullable Progress progress = News.Progress.of(status);
        if (progress != null) {
            boolean isNew = !progress.equals(told);
            told = progress;
            return isNew ? Optional.of(progress) : Optional.empty();
        }
        boolean hasEnded = status.lastSync() >= awaited;
        if (hasEnded && status.lastError() != null) {
            return Optional.of(new News.Failed(status.lastError()));
        }
        return hasEnded || (wasEmpty && status.version() > 0) ? Optional.of(new News.Updated()) : Optional.empty();
    }
}
