package commissary.nutrition.meals.internal.model;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.BoundedBody;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideHttp;
import commissary.platform.outside.OutsideSystem;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Carries the requests of langchain4j: bounded in time and size, asked again and left alone in our manner. Only an answer
 * of 200 reaches the library.
 */
final class ModelTransport implements HttpClient {

    /** Somebody looks at a pending meal: what comes later than this is worse than the parser's answer. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final int OK = 200;

    private final OutsideSystem system;
    private final OutsideHttp http;

    ModelTransport(OutsideSystem system, OutsideHttp http) {
        this.system = system;
        this.http = http;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        java.net.http.HttpRequest translated = translated(request);
        try {
            HttpResponse<byte[]> answer = system.ask(true, LONGEST_WAIT, () -> http.sendForGood(translated));
            system.received(answer.body().length);
            if (answer.statusCode() != OK) {
                throw new NotCarried(new ModelFailed("answered " + answer.statusCode(), null));
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(answer.statusCode())
                    .headers(answer.headers().map())
                    .body(answer.body())
                    .build();
        } catch (AttemptFailed | NotAsked e) {
            throw new NotCarried(new ModelFailed("did not answer", e));
        } catch (BoundedBody.TooLong e) {
            throw new NotCarried(new ModelFailed("answered too much", e));
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("Answers are read as a whole");
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder translated = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
        return translated.build();
    }

    /** Hands the carrier over; the library's time-outs count for nothing, {@link OutsideHttp} has its own. */
    record Builder(HttpClient client, Duration timeout) implements HttpClientBuilder {

        @Override
        public HttpClient build() {
            return client;
        }

        @Override
        public Duration connectTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }
    }

    /** Passes the library with a failure that is not its cause: from some causes the library makes failures of its own. */
    static final class NotCarried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ModelFailed failure;

        private NotCarried(ModelFailed failure) {
            super(failure.getMessage());
            this.failure = failure;
        }

        ModelFailed failure() {
            return failure;
        }
    }
}
