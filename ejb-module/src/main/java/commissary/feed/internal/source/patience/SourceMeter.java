package commissary.feed.internal.source.patience;

import java.time.Duration;
import java.util.function.IntSupplier;

/** Counts the requests to the source of orders. */
public interface SourceMeter {

    /** One request that was sent. */
    void request(String outcome, Duration duration);

    /** One request that was not sent because the breaker is open. */
    void refused();

    /** Bytes of orders that came. */
    void received(long bytes);

    /** Where to read the breaker's state: 0 closed, 1 half open, 2 open. */
    void watchBreaker(IntSupplier state);
}
