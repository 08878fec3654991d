package commissary.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.world.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Speaks HTTP with the server, with the same headers each time. Paths are below the API; two slashes begin at the root. */
public final class Api {
    private static final String BASE = "/api/v1";
    private static final int LAST_BYTE = 255;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String site;
    private final Map<String, String> headers;

    private Api(String site, Map<String, String> headers) {
        this.site = site;
        this.headers = Map.copyOf(headers);
    }

    /** Somebody from an address that nobody else has: limits per address are each client's own. */
    public static Api anonymous() {
        int address = ThreadLocalRandom.current().nextInt(1 << 24);
        return new Api(
                Site.BASE,
                Map.of(
                        "X-Forwarded-For",
                        "11." + (address >> 16) + "." + (address >> 8 & LAST_BYTE) + "." + (address & LAST_BYTE)));
    }

    public static Api bearing(String accessToken) {
        return anonymous().with("Authorization", "Bearer " + accessToken);
    }

    public static Api withKey(String apiKey) {
        return anonymous().with("X-API-Key", apiKey);
    }

    public static Api withCookie(String cookies) {
        return anonymous().with("Cookie", cookies);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(site, more);
    }

    /** The same at another server. */
    public Api at(String otherSite) {
        return new Api(otherSite, headers);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, JsonNode body) {
        return sendJson("POST", path, body.toString());
    }

    public Answer put(String path, JsonNode body) {
        return sendJson("PUT", path, body.toString());
    }

    public Answer patch(String path, JsonNode body) {
        return sendJson("PATCH", path, body.toString());
    }

    public Answer postForm(String path, String form) {
        return with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(form));
    }

    public Answer sendJson(String method, String path, String body) {
        return sendJson(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer sendJson(String method, String path, byte[] body) {
        return with("Content-Type", "application/json").send(method, path, BodyPublishers.ofByteArray(body));
    }

    /** Sends anything. */
    public Answer send(String method, String path, BodyPublisher body) {
        var response = exchange(method, path, body, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(method + " " + path, response.statusCode(), response);
    }

    /** Gets what is too large to be held as a text; to be closed by whoever reads it. */
    public InputStream open(String path) {
        var response = exchange("GET", path, BodyPublishers.noBody(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private <T> HttpResponse<T> exchange(String method, String path, BodyPublisher body, BodyHandler<T> handler) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).timeout(PATIENCE).method(method, body);
        headers.forEach(request::setHeader);
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", e);
        }
    }

    /** A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        boolean isOutside = path.startsWith("//");
        return URI.create(site + (isOutside ? path.substring(1) : BASE + path));
    }
}
