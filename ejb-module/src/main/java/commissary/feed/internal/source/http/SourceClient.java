package commissary.feed.internal.source.http;

import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks the source of orders: three attempts where asking again is safe, two and four seconds apart, a quarter more or
 * less; later if the source says when. After ten failures in a row it is left alone for a while, then tried by one request.
 * One for the life of the application, since the breaker remembers.
 */
public final class SourceClient {

    /** Half of the pause after the first attempt. */
    public static final Duration RETRY_BASE = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(SourceClient.class.getName());
    private static final int ATTEMPTS = 3;
    private static final int FAILURES_THAT_OPEN = 10;
    private static final double LEAST = 0.75;
    private static final double MOST = 1.25;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final SourceHttp http;
    private final SourceMeter meter;
    private final Duration base;
    private final CircuitBreaker<Answer> breaker;
    private final FailsafeExecutor<Answer> guarded;

    /** @param base {@link #RETRY_BASE} outside of tests */
    public SourceClient(FeedSourceConfig config, SourceMeter meter, Duration base) {
        this.http = new SourceHttp(config);
        this.meter = meter;
        this.base = base;
        this.breaker = CircuitBreaker.<Answer>builder()
                .handle(AttemptFailed.class)
                .withFailureThreshold(FAILURES_THAT_OPEN)
                .withSuccessThreshold(1)
                .withDelay(config.breakerPause())
                .onOpen(event ->
                        LOG.log(Level.WARNING, "The source of orders is left alone for {0}", config.breakerPause()))
                .onClose(event -> LOG.log(Level.INFO, "The source of orders answers again"))
                .build();
        this.guarded = Failsafe.with(breaker);
        meter.watchBreaker(this::breakerState);
    }

    /** Asks for something small. */
    public Answer ask(Question question, CookieJar cookies, Deadline deadline) {
        return ask(question, cookies, null, deadline, saved -> {});
    }

    /**
     * Asks for something large.
     *
     * @param file is written if the answer is good and no web page
     * @param progress is told now and then what has been saved
     */
    public Answer download(
            Question question, CookieJar cookies, Path file, Deadline deadline, Consumer<Saved> progress) {
        Answer answer = ask(question, cookies, file, deadline, progress);
        if (answer.isSaved()) {
            meter.received(answer.bytes());
        }
        return answer;
    }

    private Answer ask(
            Question question, CookieJar cookies, @Nullable Path file, Deadline deadline, Consumer<Saved> progress) {
        RetryPolicy<Answer> retries = RetryPolicy.<Answer>builder()
                .handleIf(failure -> isWorthAnother(failure, question, deadline))
                .withMaxAttempts(ATTEMPTS)
                .withDelayFn(this::pause)
                .build();
        try {
            return Failsafe.with(retries).get(() -> {
                deadline.check();
                return guarded.get(() -> attempt(question, cookies, file, deadline, progress));
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

    private Answer attempt(
            Question question, CookieJar cookies, @Nullable Path file, Deadline deadline, Consumer<Saved> progress)
            throws InterruptedException {
        long start = System.nanoTime();
        try {
            Answer answer = http.send(question, cookies, file, deadline, progress);
            report(answer.isGood() || answer.isRedirect() ? "ok" : Integer.toString(answer.status()), start);
            return answer;
        } catch (AttemptFailed e) {
            report(e.outcome(), start);
            LOG.log(Level.WARNING, "{0}: {1}", question, e.getMessage());
            throw e;
        } catch (SourceFailed e) {
            report("failed", start);
            throw e;
        }
    }

    private static boolean isWorthAnother(Throwable failure, Question question, Deadline deadline) {
        return failure instanceof AttemptFailed attempt
                && (question.isRepeatable() || !attempt.wasSent())
                && attempt.pause().compareTo(LONGEST_WAIT) <= 0
                && attempt.pause().compareTo(deadline.left()) < 0;
    }

    private Duration pause(ExecutionContext<Answer> context) {
        double factor = Math.pow(2, context.getAttemptCount())
                * ThreadLocalRandom.current().nextDouble(LEAST, MOST);
        Duration usual = Duration.ofMillis((long) (base.toMillis() * factor));
        Duration wanted = context.getLastException() instanceof AttemptFailed attempt ? attempt.pause() : usual;
        return wanted.compareTo(usual) > 0 ? wanted : usual;
    }

    private void report(String outcome, long start) {
        meter.request(outcome, Duration.ofNanos(System.nanoTime() - start));
    }

    private int breakerState() {
        return switch (breaker.getState()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        };
    }
}
