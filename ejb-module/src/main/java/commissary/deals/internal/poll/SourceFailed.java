package commissary.deals.internal.poll;

import commissary.shared.Unavailable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The upstream gave no answer that could be read. */
public final class SourceFailed extends Unavailable {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final int requests;

    /**
     * @param reason a sentence for administrators, without secrets
     * @param requests how many requests were sent
     */
    public SourceFailed(String reason, int requests, @Nullable Throwable cause) {
        super("DEALS_UPSTREAM_UNAVAILABLE", reason, PAUSE, cause);
        this.requests = requests;
    }

    public int requests() {
        return requests;
    }
}
