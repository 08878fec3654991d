package commissary.demo.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One request, read whole.
 *
 * @param target path and query as they were sent, still encoded
 * @param path the decoded path
 * @param headers the first value of each header, found by any case of its name
 * @param body as UTF-8, empty when there is none
 */
public record Request(
        String method, String target, String path, Query query, Map<String, String> headers, String body) {
    /** The longest body that is read, in bytes: a script of a whole history fits, a mistake does not. */
    private static final int LONGEST_BODY = 64 * 1024 * 1024;

    static Request of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestURI().getPath(),
                Query.parse(exchange.getRequestURI().getRawQuery()),
                headers,
                bodyOf(exchange));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    private static String bodyOf(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] read = in.readNBytes(LONGEST_BODY + 1);
            if (read.length > LONGEST_BODY) {
                throw new IOException("The body is longer than " + LONGEST_BODY + " bytes");
            }
            return new String(read, UTF_8);
        }
    }
}
