package commissary.deals.internal.upstream;

import java.time.Duration;
import java.util.function.IntSupplier;

/** Counts the requests to the upstream. */
interface UpstreamMeter {

    /** One request that was sent. */
    void request(String outcome, Duration duration);

    /** One request that was not sent because the breaker is open, or because the upstream wants to be left alone. */
    void refused();

    /** Where to read the breaker's state: 0 closed, 1 half open, 2 open. */
    void watchBreaker(IntSupplier state);
}
