package commissary.notifications.internal.sms;

import commissary.platform.outside.AttemptFailed;
import commissary.platform.outside.BoundedBody;
import commissary.platform.outside.Manner;
import commissary.platform.outside.NotAsked;
import commissary.platform.outside.OutsideHttp;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import commissary.shared.ForContainer;
import commissary.shared.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A gateway that speaks like Twilio's: {@code From}, {@code To} and {@code Body} as a form, by basic authentication. Without
 * one, a message is only a line of the log.
 */
@ApplicationScoped
public class SmsGateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final int MAX_BYTES = 100_000;
    private static final int FIRST_BAD = 300;

    private final SmsConfig config;
    private final OutsideSystem system;
    private final OutsideHttp http;

    @Inject
    public SmsGateway(SmsConfig config, OutsideSystems systems, Clock clock) {
        this(config, systems, new OutsideHttp(TIMEOUT, MAX_BYTES, clock));
    }

    SmsGateway(SmsConfig config, OutsideSystems systems, OutsideHttp http) {
        this.config = config;
        this.http = http;
        this.system = systems.open(new Manner("sms-gateway", "The SMS gateway", FIRST_PAUSE, BREAKER_PAUSE));
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SmsGateway() {
        this.config = null;
        this.http = null;
        this.system = null;
    }

    /**
     * Sends a message.
     *
     * @throws SmsRefused if it is not taken, or may have been taken and must not be sent again
     * @throws Unavailable if the gateway takes none now
     */
    public void send(String number, String text) throws SmsRefused {
        Optional<URI> url = config.url();
        if (url.isEmpty()) {
            return;
        }
        HttpRequest request = request(url.get(), number, text);
        try {
            HttpResponse<byte[]> answer = system.ask(false, OutsideSystem.LONGEST_WAIT, () -> attempt(request));
            if (answer.statusCode() >= FIRST_BAD) {
                throw new SmsRefused("The gateway answered " + answer.statusCode(), null);
            }
        } catch (NotAsked e) {
            throw away(e);
        } catch (AttemptFailed e) {
            if (e.wasSent()) {
                throw new SmsRefused("The gateway did not answer; it may have sent the message", e);
            }
            throw away(e);
        } catch (BoundedBody.TooLong e) {
            throw new SmsRefused("The gateway's answer is too long", e);
        }
    }

    private HttpResponse<byte[]> attempt(HttpRequest request) throws BoundedBody.TooLong, InterruptedException {
        try {
            return http.sendForGood(request);
        } catch (AttemptFailed e) {
            boolean isRefused = e.outcome().matches("\\d+");
            // A gateway that says that it is busy or broken has sent nothing.
            throw isRefused ? new AttemptFailed(e.getMessage(), e.outcome(), false, e.pause(), e) : e;
        }
    }

    private HttpRequest request(URI url, String number, String text) {
        Map<String, String> fields = new TreeMap<>(Map.of("From", config.from(), "To", number, "Body", text));
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(withoutUser(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form));
        @Nullable String user = url.getRawUserInfo();
        if (user != null) {
            byte[] known = URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(known));
        }
        return request.build();
    }

    /** The password stands in a header, and in no log of addresses. */
    private static URI withoutUser(URI url) {
        return URI.create(url.toString().replaceFirst("//[^/@]*@", "//"));
    }

    private static Unavailable away(RuntimeException cause) {
        return new Unavailable("SMS_UNAVAILABLE", "The SMS gateway cannot be reached", LATER, cause);
    }
}
