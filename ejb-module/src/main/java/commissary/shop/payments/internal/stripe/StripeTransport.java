package commissary.shop.payments.internal.stripe;

import com.stripe.exception.StripeException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpContent;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.BoundedBody;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideHttp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries the requests of Stripe's library: its own carrier bounds only the silences of an answer, not the whole. What may
 * pass never reaches the library.
 */
final class StripeTransport extends HttpClient {

    /** Java writes these by itself. */
    private static final Set<String> OWN_HEADERS = Set.of("content-length", "content-type", "host", "connection");

    /** The same key is under way elsewhere. */
    private static final int CONFLICT = 409;

    private final OutsideHttp http;

    StripeTransport(OutsideHttp http) {
        this.http = http;
    }

    @Override
    public StripeResponse request(StripeRequest request) throws StripeException {
        try {
            HttpResponse<byte[]> answer = http.sendForGood(translated(request));
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() == CONFLICT) {
                throw new AttemptFailed("It answered 409", "409", true, Duration.ZERO, null);
            }
            // The library trusts in an object, and falls over whatever else a proxy may say.
            if (!body.strip().startsWith("{")) {
                throw new AttemptFailed("It answered no JSON", "nonsense", true, Duration.ZERO, null);
            }
            return new StripeResponse(
                    answer.statusCode(), HttpHeaders.of(answer.headers().map()), body);
        } catch (BoundedBody.TooLong e) {
            throw new AttemptFailed("The answer is too long", "too-long", true, Duration.ZERO, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsked("the wait was interrupted", e);
        }
    }

    private static HttpRequest translated(StripeRequest request) {
        HttpRequest.Builder translated =
                HttpRequest.newBuilder(URI.create(request.url().toString()));
        request.headers().map().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> translated.header(name, value));
            }
        });
        @Nullable HttpContent content = request.content();
        if (content == null) {
            return translated
                    .method(request.method().name(), BodyPublishers.noBody())
                    .build();
        }
        return translated
                .header("Content-Type", content.contentType())
                .method(request.method().name(), BodyPublishers.ofByteArray(content.byteArrayContent()))
                .build();
    }
}
