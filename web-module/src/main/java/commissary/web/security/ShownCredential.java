package commissary.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A credential as it was sent, not yet proven: the header before the key, the key before the cookie. */
record ShownCredential(Credential.Kind kind, String value) {

    private static final String BEARER = "Bearer ";

    static Optional<ShownCredential> in(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            String token = authorization.substring(BEARER.length()).strip();
            return Optional.of(new ShownCredential(Credential.Kind.BEARER, token));
        }
        @Nullable String key = request.getHeader("X-API-Key");
        if (key != null) {
            return Optional.of(new ShownCredential(Credential.Kind.API_KEY, key.strip()));
        }
        return SessionCookies.value(request, SessionCookies.SESSION)
                .map(token -> new ShownCredential(Credential.Kind.COOKIE, token));
    }

    /** Leaves the value out: this text may reach a log. */
    @Override
    public String toString() {
        return "ShownCredential[" + kind + "]";
    }
}
