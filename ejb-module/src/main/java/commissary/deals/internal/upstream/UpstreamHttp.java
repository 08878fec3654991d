package commissary.deals.internal.upstream;

import commissary.deals.internal.DealsConfig;
import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.BoundedBody;
import commissary.platform.outside.OutsideHttp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;

/** Sends single requests to the upstream of deals. */
final class UpstreamHttp {

    private static final int FIRST_GOOD = 200;
    private static final int LAST_GOOD = 299;

    private final DealsConfig config;
    private final OutsideHttp http;

    UpstreamHttp(DealsConfig config, Clock clock) {
        this.config = config;
        this.http = new OutsideHttp(config.upstreamTimeout(), config.upstreamMaxBytes(), clock);
    }

    /**
     * Sends a request once.
     *
     * @throws AttemptFailed if it may be sent again
     * @throws UnreadableAnswer if the answer is of no use
     */
    byte[] get(URI uri) throws UnreadableAnswer, InterruptedException {
        try {
            HttpResponse<byte[]> response = http.sendForGood(request(uri));
            int status = response.statusCode();
            if (status >= FIRST_GOOD && status <= LAST_GOOD) {
                return response.body();
            }
            throw new UnreadableAnswer("its HTTP status is " + status);
        } catch (BoundedBody.TooLong e) {
            throw new UnreadableAnswer("it is longer than " + config.upstreamMaxBytes() + " bytes");
        }
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
}
