package commissary.deals.internal.upstream;

import commissary.deals.internal.poll.SourceFailed;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How often and how soon the upstream is asked again: three attempts, two and four seconds apart, a quarter more or less;
 * later if the upstream says when. After ten failures in a row it is left alone for a while, then tried by one request.
 */
final class Patience {

    private static final Logger LOG = System.getLogger(Patience.class.getName());
    private static final int ATTEMPTS = 3;
    private static final int FAILURES_THAT_OPEN = 10;
    private static final double LEAST = 0.75;
    private static final double MOST = 1.25;

    /** A longer pause than this is not waited for within a run; the next run looks again. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** However long the upstream wants to be left alone, it is asked again after this. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final UpstreamHttp http;
    private final UpstreamMeter meter;
    private final Clock clock;
    private final Duration base;
    private final CircuitBreaker<byte[]> breaker;
    private final FailsafeExecutor<byte[]> retrying;
    private final FailsafeExecutor<byte[]> guarded;
    private final AtomicReference<Instant> leaveAloneUntil = new AtomicReference<>(Instant.EPOCH);

    /** @param base half of the pause after the first attempt; one second outside of tests */
    Patience(UpstreamHttp http, UpstreamMeter meter, Clock clock, Duration base, Duration breakerPause) {
        this.http = http;
        this.meter = meter;
        this.clock = clock;
        this.base = base;
        this.breaker = CircuitBreaker.<byte[]>builder()
                .handle(AttemptFailed.class)
                .withFailureThreshold(FAILURES_THAT_OPEN)
                .withSuccessThreshold(1)
                .withDelay(breakerPause)
                .onOpen(event -> LOG.log(Level.WARNING, "The upstream of deals is left alone for {0}", breakerPause))
                .onClose(event -> LOG.log(Level.INFO, "The upstream of deals answers again"))
                .build();
        RetryPolicy<byte[]> retries = RetryPolicy.<byte[]>builder()
                .handle(AttemptFailed.class, CircuitBreakerOpenException.class)
                .withMaxAttempts(ATTEMPTS)
                .withDelayFn(this::pause)
                .build();
        this.retrying = Failsafe.with(retries);
        this.guarded = Failsafe.with(breaker);
        meter.watchBreaker(this::breakerState);
    }

    /**
     * Asks until there is an answer.
     *
     * @param requests counts what is sent
     * @throws SourceFailed if there is none
     */
    byte[] get(URI uri, AtomicInteger requests) throws UnreadableAnswer {
        try {
            return retrying.get(() -> {
                waitUntilWelcome();
                return guarded.get(() -> attempt(uri, requests));
            });
        } catch (AttemptFailed e) {
            throw new SourceFailed("The upstream failed. " + e.getMessage(), requests.get(), e);
        } catch (CircuitBreakerOpenException e) {
            meter.refused();
            throw new SourceFailed(
                    "The upstream was not asked: it failed too often lately (the breaker is open)", requests.get(), e);
        } catch (TooLongToWait e) {
            meter.refused();
            throw new SourceFailed(e.getMessage(), requests.get(), e);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof UnreadableAnswer unreadable) {
                throw unreadable;
            } else if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new SourceFailed("The run was interrupted", requests.get(), e);
            }
            throw e;
        }
    }

    private byte[] attempt(URI uri, AtomicInteger requests) throws UnreadableAnswer, InterruptedException {
        Instant start = clock.instant();
        requests.incrementAndGet();
        try {
            byte[] body = http.get(uri);
            report(uri, "ok", start);
            return body;
        } catch (AttemptFailed e) {
            report(uri, e.outcome(), start);
            LOG.log(Level.WARNING, "{0}: {1}", uri.getPath(), e.getMessage());
            if (!e.pause().isZero()) {
                Duration pause = e.pause().compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : e.pause();
                leaveAloneUntil.accumulateAndGet(clock.instant().plus(pause), (a, b) -> a.isAfter(b) ? a : b);
            }
            throw e;
        } catch (UnreadableAnswer e) {
            report(uri, "unreadable", start);
            throw e;
        }
    }

    private void waitUntilWelcome() throws InterruptedException {
        Duration wait = Duration.between(clock.instant(), Objects.requireNonNull(leaveAloneUntil.get()));
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            throw new TooLongToWait(Objects.requireNonNull(leaveAloneUntil.get()));
        } else if (!wait.isNegative() && !wait.isZero()) {
            Thread.sleep(wait.toMillis() + 1);
        }
    }

    private Duration pause(ExecutionContext<byte[]> context) {
        double factor = Math.pow(2, context.getAttemptCount())
                * ThreadLocalRandom.current().nextDouble(LEAST, MOST);
        return Duration.ofMillis((long) (base.toMillis() * factor));
    }

    private void report(URI uri, String outcome, Instant start) {
        Duration duration = Duration.between(start, clock.instant());
        meter.request(outcome, duration);
        LOG.log(Level.DEBUG, "{0}: {1} in {2} ms", uri, outcome, duration.toMillis());
    }

    private int breakerState() {
        return switch (breaker.getState()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        };
    }

    /** The upstream wants to be left alone for longer than a run waits. */
    private static final class TooLongToWait extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongToWait(Instant until) {
            super("The upstream was not asked: it wants to be left alone until " + until);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage());
        }
    }
}
