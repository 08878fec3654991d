package commissary.web.security;

import commissary.shop.images.ImageFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What browsers may do with our answers: which scripts run, who may frame or read them. */
@Dependent
class BrowserRules {

    private static final String ALLOWED_HEADERS =
            "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-API-Key";
    private static final String EXPOSED_HEADERS =
            "ETag, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After";

    private final EdgeConfig config;
    private final Clients clients;
    private final String policy;

    @Inject
    BrowserRules(EdgeConfig config, Clients clients, ImageFiles images) {
        this.config = config;
        this.clients = clients;
        // Styles are set by the components' own script, which is why they may stand in the page.
        this.policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src "
                + sources("'self' data: blob: " + config.imageSources(), images.pictureOrigins())
                + "; connect-src "
                + sources("'self'", images.uploadOrigins())
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String sources(String own, List<String> others) {
        return String.join(" ", Stream.concat(Stream.of(own), others.stream()).toList());
    }

    void apply(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (clients.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /**
     * Lets the sites that the settings name read the API. Cookies are never theirs to use.
     *
     * @return whether the request was a browser's question beforehand, which is answered by this
     */
    boolean share(HttpServletRequest request, HttpServletResponse response) {
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null || config.corsOrigins().isEmpty()) {
            return false;
        }
        response.addHeader("Vary", "Origin");
        if (!config.corsOrigins().contains(origin)) {
            return false;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Expose-Headers", EXPOSED_HEADERS);
        boolean isQuestion =
                request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
        if (isQuestion) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
            response.setHeader("Access-Control-Allow-Headers", ALLOWED_HEADERS);
            response.setHeader("Access-Control-Max-Age", "3600");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        return isQuestion;
    }
}
