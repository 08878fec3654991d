package commissary.platform.outside.internal;

import java.time.Duration;
import java.util.function.IntSupplier;

/** Counts the requests to one system. */
interface SystemMeter {

    /** One request that was sent. */
    void request(String outcome, Duration duration);

    /** One request that was not sent. */
    void refused();

    void received(long bytes);

    /** Where to read the breaker's state: 0 closed, 1 half open, 2 open. */
    void watchBreaker(IntSupplier state);
}
