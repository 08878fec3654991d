package commissary.feed.internal.source.http;

import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cookies of one visit to one site. All lines count, whatever their names. The JDK's own jar would send a cookie that
 * has an age but no date in the form of RFC 2965, which PHP does not understand.
 */
public final class CookieJar {

    private final Map<String, String> cookies = new LinkedHashMap<>();

    void keep(HttpHeaders headers) {
        headers.allValues("Set-Cookie").forEach(this::keep);
    }

    private void keep(String line) {
        String[] parts = line.split(";", -1);
        int equals = parts[0].indexOf('=');
        if (equals <= 0) {
            return;
        }
        String name = parts[0].substring(0, equals).strip();
        boolean isEnded = false;
        for (int i = 1; i < parts.length; i++) {
            String attribute = parts[i].strip().toLowerCase(Locale.ROOT);
            isEnded |= attribute.matches("max-age=(0+|-\\d+)") || attribute.matches("expires=.*\\b1970\\b.*");
        }
        if (isEnded) {
            cookies.remove(name);
        } else {
            cookies.put(name, parts[0].substring(equals + 1).strip());
        }
    }

    Optional<String> header() {
        return cookies.isEmpty()
                ? Optional.empty()
                : Optional.of(cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }
}
