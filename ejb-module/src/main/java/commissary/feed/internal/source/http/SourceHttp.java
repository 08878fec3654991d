package commissary.feed.internal.source.http;

import commissary.feed.internal.source.Deadline;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.SourceNotAnswering;
import commissary.platform.outside.RetryAfter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Sends single requests, bounded in time and size. Follows no redirect. */
final class SourceHttp {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final long MAX_PAGE_BYTES = 4_000_000;
    private static final long LOOK_EVERY_MILLIS = 100;

    private final FeedSourceConfig config;
    private final Clock clock;
    private final HttpClient client;

    SourceHttp(FeedSourceConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.requestTimeout())
                .build();
    }

    /**
     * Sends a request once. A good answer that is no web page goes to the file, if there is one; all else to memory.
     *
     * @param progress is told now and then what has been saved
     * @throws SourceNotAnswering if it failed in a way that may pass
     * @throws SourceFailed if it failed for good
     */
    Answer send(Question question, CookieJar cookies, @Nullable Path file, Deadline deadline, Consumer<Saved> progress)
            throws InterruptedException {
        AtomicReference<Body> taken = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(question.request(cookies), info -> {
            boolean isWanted = file != null && info.statusCode() == 200 && !isPage(info);
            Body body = isWanted ? new Body(file, config.maxBytes()) : new Body(null, MAX_PAGE_BYTES);
            taken.set(body);
            return body;
        });
        try {
            HttpResponse<byte[]> response = await(pending, taken, deadline, progress);
            cookies.keep(response.headers());
            Body body = Objects.requireNonNull(taken.get());
            Answer answer = new Answer(
                    question.uri(),
                    response.statusCode(),
                    response.headers(),
                    new String(response.body(), StandardCharsets.UTF_8),
                    body.isSaved(),
                    body.bytes());
            refuseFailure(answer);
            return answer;
        } finally {
            pending.cancel(true);
        }
    }

    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> pending,
            AtomicReference<Body> taken,
            Deadline deadline,
            Consumer<Saved> progress)
            throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            try {
                return pending.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                deadline.check();
                @Nullable Body body = taken.get();
                checkIdle(body, body == null ? start : body.lastByteAt(), e);
                if (body != null && body.isSaved()) {
                    progress.accept(new Saved(body.bytes(), body.lineEnds()));
                }
            } catch (ExecutionException e) {
                throw failure(e, taken.get());
            }
        }
    }

    private void checkIdle(@Nullable Body body, long since, TimeoutException cause) {
        long limit = config.requestTimeout().toMillis();
        if (System.nanoTime() - since < config.requestTimeout().toNanos()) {
            return;
        } else if (body != null && body.isSaved()) {
            throw SourceFault.TIMED_OUT.because(
                    "The download stopped: no further byte came within " + limit + " ms", cause);
        }
        throw new SourceNotAnswering(
                SourceFault.TIMED_OUT,
                "It did not answer within " + limit + " ms",
                "timeout",
                true,
                Duration.ZERO,
                cause);
    }

    private static RuntimeException failure(ExecutionException e, @Nullable Body body) {
        for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SourceFailed failed) {
                return failed;
            } else if (t instanceof ConnectException
                    || t instanceof HttpConnectTimeoutException
                    || t instanceof UnresolvedAddressException
                    || t instanceof SSLException) {
                return unreachable("It cannot be reached: " + t.getClass().getSimpleName(), false, e);
            }
        }
        if (e.getCause() instanceof IOException && body != null && body.isSaved()) {
            return SourceFault.TRUNCATED.because("The connection broke after " + body.bytes() + " bytes of orders", e);
        } else if (e.getCause() instanceof IOException) {
            return unreachable("The connection broke", true, e);
        }
        return new IllegalStateException(e.getCause());
    }

    private static SourceNotAnswering unreachable(String message, boolean wasSent, Exception cause) {
        return new SourceNotAnswering(SourceFault.UNREACHABLE, message, "connection", wasSent, Duration.ZERO, cause);
    }

    private void refuseFailure(Answer answer) {
        int status = answer.status();
        if (status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= FIRST_SERVER_ERROR) {
            Duration pause = RetryAfter.pause(answer.headers().firstValue("Retry-After"), clock.instant());
            throw new SourceNotAnswering(
                    SourceFault.UNREACHABLE, "It answered " + status, Integer.toString(status), true, pause, null);
        }
    }

    private static boolean isPage(ResponseInfo info) {
        String type = info.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.startsWith("application/json");
    }
}
