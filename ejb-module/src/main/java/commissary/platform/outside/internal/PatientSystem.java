package commissary.platform.outside.internal;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.Manner;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideSystem;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/** Asks in the {@link Manner} of its system, and not before the time that the system itself has named. */
final class PatientSystem implements OutsideSystem {

    private static final Logger LOG = System.getLogger(PatientSystem.class.getName());
    private static final int ATTEMPTS = 3;
    private static final int FAILURES_THAT_OPEN = 10;
    private static final double LEAST = 0.75;
    private static final double MOST = 1.25;

    /** However long a system wants to be left alone, it is asked again after this. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Manner manner;
    private final SystemMeter meter;
    private final Clock clock;
    private final CircuitBreaker<Object> breaker;
    private final AtomicReference<Instant> leaveAloneUntil = new AtomicReference<>(Instant.EPOCH);

    PatientSystem(Manner manner, SystemMeter meter, Clock clock) {
        this.manner = manner;
        this.meter = meter;
        this.clock = clock;
        CircuitBreaker<Object> made = CircuitBreaker.builder()
                .handle(AttemptFailed.class)
                .withFailureThreshold(FAILURES_THAT_OPEN)
                .withSuccessThreshold(1)
                .withDelay(manner.breakerPause())
                .onOpen(event ->
                        LOG.log(Level.WARNING, "{0} is left alone for {1}", manner.title(), manner.breakerPause()))
                .onClose(event -> LOG.log(Level.INFO, "{0} answers again", manner.title()))
                .build();
        this.breaker = made;
        meter.watchBreaker(() -> switch (made.getState()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        });
    }

    @Override
    public <T, X extends Exception> T ask(boolean isRepeatable, Duration longestWait, Call<T, X> call) throws X {
        Duration wait = longestWait.compareTo(LONGEST_WAIT) < 0 ? longestWait : LONGEST_WAIT;
        RetryPolicy<T> retries = RetryPolicy.<T>builder()
                .handleIf(failure -> isWorthAnother(failure, isRepeatable, wait))
                .withMaxAttempts(ATTEMPTS)
                .withDelayFn(this::pause)
                .build();
        try {
            return Failsafe.with(retries).get(() -> {
                waitUntilWelcome(wait);
                return manner.breakerPause().isZero()
                        ? attempt(call)
                        : Failsafe.with(breaker).get(() -> attempt(call));
            });
        } catch (CircuitBreakerOpenException e) {
            meter.refused();
            throw new NotAsked("it failed too often lately (the breaker is open)", e);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new NotAsked("the wait was interrupted", e);
            }
            // Failsafe wraps what is checked, and nothing but the call throws that.
            @SuppressWarnings("unchecked")
            X thrownByCall = (X) Objects.requireNonNull(e.getCause());
            throw thrownByCall;
        }
    }

    @Override
    public void received(long bytes) {
        meter.received(bytes);
    }

    private <T, X extends Exception> T attempt(Call<T, X> call) throws X, InterruptedException {
        long start = System.nanoTime();
        String outcome = "failed";
        try {
            T answer = call.send();
            outcome = "ok";
            return answer;
        } catch (AttemptFailed e) {
            outcome = e.outcome();
            LOG.log(Level.WARNING, "{0}: {1}", manner.title(), e.getMessage());
            leaveAloneFor(e.pause());
            throw e;
        } finally {
            meter.request(outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void leaveAloneFor(Duration wanted) {
        Duration pause = wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
        if (!pause.isZero()) {
            leaveAloneUntil.accumulateAndGet(clock.instant().plus(pause), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private void waitUntilWelcome(Duration longestWait) throws InterruptedException {
        Instant until = Objects.requireNonNull(leaveAloneUntil.get());
        Duration wait = Duration.between(clock.instant(), until);
        if (wait.compareTo(longestWait) > 0) {
            meter.refused();
            throw new NotAsked("it wants to be left alone until " + until, null);
        } else if (!wait.isNegative() && !wait.isZero()) {
            Thread.sleep(wait.toMillis() + 1);
        }
    }

    private static boolean isWorthAnother(Throwable failure, boolean isRepeatable, Duration longestWait) {
        return failure instanceof AttemptFailed attempt
                && (isRepeatable || !attempt.wasSent())
                && attempt.pause().compareTo(longestWait) <= 0;
    }

    private <T> Duration pause(ExecutionContext<T> context) {
        double spread = manner.isPunctual() ? 1 : ThreadLocalRandom.current().nextDouble(LEAST, MOST);
        double factor = Math.pow(2, context.getAttemptCount() - 1.0) * spread;
        return Duration.ofMillis((long) (manner.firstPause().toMillis() * factor));
    }
}
