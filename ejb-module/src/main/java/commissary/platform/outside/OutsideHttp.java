package commissary.platform.outside;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends single requests: bounded in time from the first byte to the last, and in size. Follows no redirect. */
public final class OutsideHttp {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int FIRST_SERVER_ERROR = 500;

    private final Duration timeout;
    private final int maxBytes;
    private final Clock clock;
    private final HttpClient client;

    /** @param timeout for the whole request and its answer */
    public OutsideHttp(Duration timeout, int maxBytes, Clock clock) {
        this.timeout = timeout;
        this.maxBytes = maxBytes;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Sends a request once, and takes whatever is answered.
     *
     * @throws AttemptFailed if there was no answer
     * @throws BoundedBody.TooLong if the answer is too long
     */
    public HttpResponse<byte[]> send(HttpRequest request) throws BoundedBody.TooLong, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> new BoundedBody(maxBytes));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AttemptFailed(
                    "It did not answer within " + timeout.toMillis() + " ms", "timeout", true, Duration.ZERO, e);
        } catch (ExecutionException e) {
            throw failed(e);
        } finally {
            answer.cancel(true);
        }
    }

    /**
     * Sends a request once, and takes only an answer that another attempt would not better.
     *
     * @throws AttemptFailed also if the answer is 408, 429 or 5xx
     */
    public HttpResponse<byte[]> sendForGood(HttpRequest request) throws BoundedBody.TooLong, InterruptedException {
        HttpResponse<byte[]> answer = send(request);
        int status = answer.statusCode();
        if (status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= FIRST_SERVER_ERROR) {
            Duration pause = RetryAfter.pause(answer.headers().firstValue("Retry-After"), clock.instant());
            throw new AttemptFailed("It answered " + status, Integer.toString(status), true, pause, null);
        }
        return answer;
    }

    private static AttemptFailed failed(ExecutionException failure) throws BoundedBody.TooLong {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof BoundedBody.TooLong tooLong) {
                throw tooLong;
            }
        }
        if (failure.getCause() instanceof IOException io) {
            boolean reachedNobody =
                    io instanceof ConnectException || io.getCause() instanceof UnresolvedAddressException;
            return new AttemptFailed(
                    "The connection failed: " + describe(io), "connection", !reachedNobody, Duration.ZERO, io);
        }
        throw new IllegalStateException(failure.getCause());
    }

    private static String describe(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
