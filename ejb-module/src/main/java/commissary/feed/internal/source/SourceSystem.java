package commissary.feed.internal.source;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.Manner;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import java.time.Duration;

/** The source of orders as a system outside: asked patiently, until the deadline of its download. */
public final class SourceSystem {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final OutsideSystem system;

    public SourceSystem(OutsideSystems systems, FeedSourceConfig config) {
        this.system =
                systems.open(new Manner("feed-source", "The source of orders", FIRST_PAUSE, config.breakerPause()));
    }

    /**
     * Asks until there is an answer.
     *
     * @param isRepeatable whether a request may be sent again although the first one may have arrived
     * @param attempt throws {@link SourceNotAnswering} for what may pass
     * @throws SourceFailed if there is no answer
     */
    public <T> T ask(boolean isRepeatable, Deadline deadline, OutsideSystem.Call<T, RuntimeException> attempt) {
        try {
            return system.ask(isRepeatable, deadline.left(), () -> {
                deadline.check();
                return attempt.send();
            });
        } catch (SourceNotAnswering e) {
            throw e.asSourceFailed();
        } catch (AttemptFailed e) {
            throw SourceFault.UNREACHABLE.because(e.getMessage(), e);
        } catch (NotAsked e) {
            throw SourceFault.UNREACHABLE.because("The source " + e.getMessage(), e);
        }
    }

    /** Counts bytes of orders that came. */
    public void received(long bytes) {
        system.received(bytes);
    }
}
