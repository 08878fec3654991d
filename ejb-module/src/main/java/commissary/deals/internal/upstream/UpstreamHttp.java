package commissary.deals.internal.upstream;

import commissary.deals.internal.DealsConfig;
import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends single requests: bounded in time from the first byte to the last, and in size. Follows no redirect. */
final class UpstreamHttp {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int FIRST_GOOD = 200;
    private static final int LAST_GOOD = 299;

    private final DealsConfig config;
    private final Clock clock;
    private final HttpClient client;

    UpstreamHttp(DealsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.upstreamTimeout())
                .build();
    }

    /**
     * Sends a request once.
     *
     * @throws AttemptFailed if it may be sent again
     * @throws UnreadableAnswer if the answer is of no use
     */
    byte[] get(URI uri) throws UnreadableAnswer, InterruptedException {
        HttpResponse<byte[]> response = send(request(uri));
        int status = response.statusCode();
        if (status >= FIRST_GOOD && status <= LAST_GOOD) {
            return response.body();
        } else if (status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= FIRST_SERVER_ERROR) {
            Duration pause = RetryAfter.pause(response.headers().firstValue("Retry-After"), clock.instant());
            throw new AttemptFailed("It answered " + status, Integer.toString(status), true, pause, null);
        }
        throw new UnreadableAnswer("its HTTP status is " + status);
    }

    private HttpRequest request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json")
                .header("Accept-Language", "en-CA")
                .header("User-Agent", "Commissary")
                .header("flashfood-app-info", config.upstreamAppInfo());
        config.upstreamKey().ifPresent(key -> request.header("x-ff-api-key", key));
        return request.GET().build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws UnreadableAnswer, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new BoundedBody(config.upstreamMaxBytes()));
        try {
            return answer.get(config.upstreamTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AttemptFailed(
                    "It did not answer within " + config.upstreamTimeout().toMillis() + " ms",
                    "timeout",
                    true,
                    Duration.ZERO,
                    e);
        } catch (ExecutionException e) {
            if (isTooLong(e)) {
                throw new UnreadableAnswer("it is longer than " + config.upstreamMaxBytes() + " bytes");
            } else if (e.getCause() instanceof IOException io) {
                throw new AttemptFailed(
                        "The connection failed: " + describe(io), "connection", true, Duration.ZERO, io);
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean isTooLong(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof BoundedBody.TooLong) {
                return true;
            }
        }
        return false;
    }

    private static String describe(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
