package commissary.feed.internal.source.patience;

import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Asks the source of orders: three attempts where asking again is safe, two and four seconds apart, a quarter more or
 * less; later if the source says when. After ten failures in a row it is left alone for a while, then tried by one request.
 * One for the life of the application, since the breaker remembers.
 */
public final class Patience {

    /** Half of the pause after the first attempt. */
    public static final Duration RETRY_BASE = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(Patience.class.getName());
    private static final int ATTEMPTS = 3;
    private static final int FAILURES_THAT_OPEN = 10;
    private static final double LEAST = 0.75;
    private static final double MOST = 1.25;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final SourceMeter meter;
    private final Duration base;
    private final CircuitBreaker<Object> breaker;

    /**
     * @param breakerPause how long a source that failed often is left alone
     * @param base {@link #RETRY_BASE} outside of tests
     */
    public Patience(SourceMeter meter, Duration breakerPause, Duration base) {
        this.meter = meter;
        this.base = base;
        this.breaker = CircuitBreaker.builder()
                .handle(AttemptFailed.class)
                .withFailureThreshold(FAILURES_THAT_OPEN)
                .withSuccessThreshold(1)
                .withDelay(breakerPause)
                .onOpen(event -> LOG.log(Level.WARNING, "The source of orders is left alone for {0}", breakerPause))
                .onClose(event -> LOG.log(Level.INFO, "The source of orders answers again"))
                .build();
        CircuitBreaker<Object> watched = breaker;
        meter.watchBreaker(() -> switch (watched.getState()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        });
    }

    /**
     * Asks until there is an answer.
     *
     * @param isRepeatable whether a request may be sent again although the first one may have arrived
     * @param attempt throws {@link AttemptFailed} for what may pass
     * @throws SourceFailed if there is no answer
     */
    public <T> T ask(boolean isRepeatable, Deadline deadline, Attempt<T> attempt) {
        RetryPolicy<T> retries = RetryPolicy.<T>builder()
                .handleIf(failure -> isWorthAnother(failure, isRepeatable, deadline))
                .withMaxAttempts(ATTEMPTS)
                .withDelayFn(this::pause)
                .build();
        try {
            return Failsafe.with(retries).get(() -> {
                deadline.check();
                return Failsafe.with(breaker).get(() -> measured(attempt));
            });
        } catch (AttemptFailed e) {
            throw e.asSourceFailed();
        } catch (CircuitBreakerOpenException e) {
            meter.refused();
            throw SourceFault.UNREACHABLE.because(
                    "The source was not asked: it failed too often lately (the breaker is open)", e);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw SourceFault.UNREACHABLE.because("The download was interrupted", e);
            }
            throw e;
        }
    }

    /** Counts bytes of orders that came. */
    public void received(long bytes) {
        meter.received(bytes);
    }

    private <T> T measured(Attempt<T> attempt) throws Exception {
        long start = System.nanoTime();
        try {
            T answer = attempt.run();
            report("ok", start);
            return answer;
        } catch (AttemptFailed e) {
            report(e.outcome(), start);
            LOG.log(Level.WARNING, "The source of orders: {0}", e.getMessage());
            throw e;
        } catch (SourceFailed e) {
            report("failed", start);
            throw e;
        }
    }

    private static boolean isWorthAnother(Throwable failure, boolean isRepeatable, Deadline deadline) {
        return failure instanceof AttemptFailed attempt
                && (isRepeatable || !attempt.wasSent())
                && attempt.pause().compareTo(LONGEST_WAIT) <= 0
                && attempt.pause().compareTo(deadline.left()) < 0;
    }

    private <T> Duration pause(ExecutionContext<T> context) {
        double factor = Math.pow(2, context.getAttemptCount())
                * ThreadLocalRandom.current().nextDouble(LEAST, MOST);
        Duration usual = Duration.ofMillis((long) (base.toMillis() * factor));
        Duration wanted = context.getLastException() instanceof AttemptFailed attempt ? attempt.pause() : usual;
        return wanted.compareTo(usual) > 0 ? wanted : usual;
    }

    private void report(String outcome, long start) {
        meter.request(outcome, Duration.ofNanos(System.nanoTime() - start));
    }

    /** One attempt. */
    @FunctionalInterface
    public interface Attempt<T> {

        T run() throws Exception;
    }
}
