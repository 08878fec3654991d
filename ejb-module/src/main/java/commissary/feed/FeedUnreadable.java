package commissary.feed;

import commissary.shared.Unavailable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The file that this node serves is damaged; it is being made again from the database. */
public final class FeedUnreadable extends Unavailable {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    public FeedUnreadable(@Nullable Throwable cause) {
        super("FEED_UNREADABLE", "The kept orders cannot be read; they are being made again", PAUSE, cause);
    }
}
