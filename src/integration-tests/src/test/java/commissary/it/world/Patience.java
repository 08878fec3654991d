package commissary.it.world;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what follows later: two cores serve everything, so generously. */
public final class Patience {
    private Patience() {}

    public static ConditionFactory await(String what) {
        return await(what, Duration.ofSeconds(60));
    }

    public static ConditionFactory await(String what, Duration limit) {
        return Awaitility.await(what).atMost(limit).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(100));
    }

    /** For claims that nothing happens: they must hold for a while. */
    public static ConditionFactory throughout(Duration time) {
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .during(time)
                .atMost(time.plusSeconds(10));
    }
}
