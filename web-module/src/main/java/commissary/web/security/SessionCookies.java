package commissary.web.security;

import commissary.identity.Sessions;
import commissary.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browser's session: no script reads these cookies, and no other site sends them. */
@ApplicationScoped
public class SessionCookies {

    /** Holds the access token, for the whole site. */
    public static final String SESSION = "commissary_session";

    /** Holds the refresh token, only for where it is used. */
    public static final String REFRESH = "commissary_refresh";

    private static final String SESSION_PATH = "/";
    private static final String REFRESH_PATH = "/api/v1/auth";

    @Inject
    Clients clients;

    @Inject
    Sessions sessions;

    public void set(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        add(request, response, SESSION, signedIn.accessToken(), SESSION_PATH, signedIn.expiresIn());
        long refreshSeconds = sessions.refreshTokenLifetime().toSeconds();
        add(request, response, REFRESH, signedIn.refreshToken(), REFRESH_PATH, refreshSeconds);
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        clearSession(request, response);
        add(request, response, REFRESH, "", REFRESH_PATH, 0);
    }

    void clearSession(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, SESSION, "", SESSION_PATH, 0);
    }

    public static Optional<String> value(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private void add(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            long maxAge) {
        String cookie = name + "=" + value + "; Path=" + path + "; Max-Age=" + maxAge + "; HttpOnly; SameSite=Strict";
        response.addHeader("Set-Cookie", clients.isSecure(request) ? cookie + "; Secure" : cookie);
    }
}
