package commissary.liberty.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for what another process does and announces to nobody. */
final class Patience {
    private static final long PAUSE_MILLIS = 50;

    private Patience() {}

    interface Condition {
        boolean holds() throws IOException;
    }

    /** Tells whether the condition came to hold within the limit. */
    static boolean until(Condition condition, Duration limit) throws IOException {
        long start = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static InterruptedIOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException failure = new InterruptedIOException("Interrupted while waiting for PostgreSQL");
        failure.initCause(cause);
        return failure;
    }
}
