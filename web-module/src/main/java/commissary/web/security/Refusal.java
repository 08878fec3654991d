package commissary.web.security;

import commissary.shared.Unauthenticated;
import commissary.web.error.AnyFailureMapper;
import commissary.web.error.ErrorServlet;
import commissary.web.error.Failure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request goes no further.
 *
 * @param headers what the answer says beside the failure
 * @param byCookie whether a session cookie is to blame, which is cleared then
 */
record Refusal(Failure failure, Map<String, String> headers, boolean byCookie) {

    private static final String ATTRIBUTE = "commissary.refusal";
    private static final AnyFailureMapper MAPPER = new AnyFailureMapper();

    static final Refusal NO_CREDENTIAL = new Refusal(
            Failure.of(401, "UNAUTHENTICATED", "Sign in, or send a credential"),
            Map.of("WWW-Authenticate", "Bearer"),
            false);

    static final Refusal CROSS_SITE = new Refusal(
            Failure.of(403, "CROSS_SITE_REQUEST", "Another site sent this request in your name"), Map.of(), false);

    static final Refusal NO_LENGTH =
            new Refusal(Failure.of(411, "LENGTH_REQUIRED", "A form must tell its length"), Map.of(), false);

    static final Refusal TOO_LARGE = new Refusal(
            Failure.of(413, "BODY_TOO_LARGE", "The body is larger than this address takes"), Map.of(), false);

    /** A credential that does not hold, or that cannot be judged just now. */
    static Refusal because(RuntimeException failure, Credential.Kind kind) {
        if (failure instanceof Unauthenticated bad) {
            return new Refusal(
                    Failure.of(401, bad.code().value(), String.valueOf(bad.getMessage())),
                    Map.of("WWW-Authenticate", "Bearer error=\"invalid_token\""),
                    kind == Credential.Kind.COOKIE);
        }
        try (Response response = MAPPER.toResponse(failure)) {
            Object retryAfter = response.getHeaders().getFirst("Retry-After");
            return new Refusal(
                    (Failure) response.getEntity(),
                    retryAfter == null ? Map.of() : Map.of("Retry-After", retryAfter.toString()),
                    false);
        }
    }

    static Refusal tooMany(long seconds) {
        return new Refusal(
                Failure.of(429, "TOO_MANY_REQUESTS", "Too many requests; wait before the next one"),
                Map.of("Retry-After", Long.toString(seconds)),
                false);
    }

    static Optional<Refusal> of(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(ATTRIBUTE));
    }

    void note(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        headers.forEach(response::setHeader);
        try {
            ErrorServlet.write(request, response, failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
