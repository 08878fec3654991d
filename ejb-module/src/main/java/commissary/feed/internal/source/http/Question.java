package commissary.feed.internal.source.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request.
 *
 * @param form what is posted; empty for a GET
 * @param isRepeatable whether it may be sent again although the first one may have arrived
 */
public record Question(URI uri, Map<String, String> form, boolean isRepeatable) {

    public static Question get(URI uri) {
        return new Question(uri, Map.of(), true);
    }

    public static Question post(URI uri, Map<String, String> form, boolean isRepeatable) {
        return new Question(uri, form, isRepeatable);
    }

    HttpRequest request(CookieJar cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("User-Agent", "Commissary");
        cookies.header().ifPresent(header -> request.header("Cookie", header));
        if (form.isEmpty()) {
            return request.GET().build();
        }
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Without the query and the form: they may hold secrets. */
    @Override
    public String toString() {
        return uri.getPath();
    }
}
