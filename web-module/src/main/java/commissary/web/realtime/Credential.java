package commissary.web.realtime;

import jakarta.websocket.server.HandshakeRequest;
import java.net.HttpCookie;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a handshake brings: an access token as {@code ?token=}, as the subprotocol {@code bearer.<token>} or in the
 * session cookie, and {@code ?after=}, the last message the screen heard.
 *
 * @param isCrossSite a page of another origin came with our cookie
 */
record Credential(Optional<String> token, Optional<Long> after, boolean isCrossSite) {

    private static final String PROPERTY = Credential.class.getName();
    private static final String COOKIE = "commissary_session";
    private static final String BEARER = "bearer.";

    static Credential of(HandshakeRequest request) {
        Optional<String> given = parameter(request, "token").or(() -> subprotocolToken(request));
        Optional<String> cookie = cookieToken(request);
        boolean crossSite = given.isEmpty() && cookie.isPresent() && !isOwnPage(request);
        return new Credential(
                given.or(() -> cookie), parameter(request, "after").flatMap(Credential::number), crossSite);
    }

    static Credential of(Map<String, Object> properties) {
        @Nullable Object known = properties.get(PROPERTY);
        return known instanceof Credential credential
                ? credential
                : new Credential(Optional.empty(), Optional.empty(), false);
    }

    void putInto(Map<String, Object> properties) {
        properties.put(PROPERTY, this);
    }

    private static Optional<String> parameter(HandshakeRequest request, String name) {
        return request.getParameterMap().getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<String> subprotocolToken(HandshakeRequest request) {
        return header(request, "Sec-WebSocket-Protocol").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(word -> word.startsWith(BEARER))
                .map(word -> word.substring(BEARER.length()))
                .findFirst();
    }

    private static Optional<String> cookieToken(HandshakeRequest request) {
        return header(request, "Cookie").stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(COOKIE + "="))
                .flatMap(pair -> HttpCookie.parse(pair).stream())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** A browser names the page's origin; a program that names none brings its own cookie. */
    private static boolean isOwnPage(HandshakeRequest request) {
        Optional<String> origin = header(request, "Origin").stream().findFirst();
        Optional<String> host = header(request, "Host").stream().findFirst();
        return origin.isEmpty() || host.equals(origin.map(o -> URI.create(o).getRawAuthority()));
    }

    private static List<String> header(HandshakeRequest request, String name) {
        return request.getHeaders().entrySet().stream()
                .filter(e -> e.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
