package commissary.feed.internal.source;

import commissary.shared.Unavailable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The orders did not come, or not whole; what is served stays as it was. */
public final class SourceFailed extends Unavailable {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    /**
     * @param code why, for programs, such as {@code FEED_SOURCE_LOGIN_REFUSED}
     * @param reason a sentence for administrators, without secrets
     */
    public SourceFailed(String code, String reason, @Nullable Throwable cause) {
        super(code, reason, PAUSE, cause);
    }
}
