package commissary.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything of this application, first in {@code web.xml}: tells browsers the rules, and stops what asks
 * too often, shows a bad credential, is too large, or comes from another site in somebody's name.
 */
public class SecurityFilter extends HttpFilter {

    @Inject
    EdgeConfig config;

    @Inject
    BrowserRules browserRules;

    @Inject
    RateLimits rateLimits;

    @Inject
    CrossSiteCheck crossSiteCheck;

    @Inject
    Clients clients;

    @Inject
    SessionCookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        browserRules.apply(request, response);
        String path = CredentialMechanism.path(request);
        if (!PublicPaths.isForPrograms(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (browserRules.share(request, response)) {
            return;
        }
        Optional<Refusal> refusal = refusal(request, response, path);
        if (refusal.isPresent()) {
            if (refusal.get().byCookie()) {
                cookies.clearSession(request, response);
            }
            refusal.get().write(request, response);
        } else {
            chain.doFilter(
                    request.getContentLengthLong() < 0 ? new BoundedBody(request, config.maxBodyBytes(path)) : request,
                    response);
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request, HttpServletResponse response, String path) {
        @Nullable Credential credential = (Credential) request.getAttribute(Credential.ATTRIBUTE);
        String address = clients.address(request);
        Optional<Refusal> tooMany = rateLimits.take(credential, address).flatMap(verdict -> tell(verdict, response));
        if (tooMany.isEmpty() && path.equals(PublicPaths.REGISTER)) {
            tooMany = rateLimits.takeRegistration(address).flatMap(verdict -> tell(verdict, response));
        }
        return tooMany.or(() -> Refusal.of(request))
                .or(() -> badLength(request, path))
                .or(() -> crossSiteCheck.isForged(request, credential)
                        ? Optional.of(Refusal.CROSS_SITE)
                        : Optional.empty());
    }

    private Optional<Refusal> badLength(HttpServletRequest request, String path) {
        long length = request.getContentLengthLong();
        if (length > config.maxBodyBytes(path)) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        // The container reads a form by itself, and as much of it as comes.
        return length < 0 && CrossSiteCheck.isForm(request) ? Optional.of(Refusal.NO_LENGTH) : Optional.empty();
    }

    private static Optional<Refusal> tell(RateLimits.Verdict verdict, HttpServletResponse response) {
        response.setHeader("RateLimit-Limit", Long.toString(verdict.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(verdict.remaining()));
        response.setHeader("RateLimit-Reset", Long.toString(verdict.resetSeconds()));
        return verdict.allowed() ? Optional.empty() : Optional.of(Refusal.tooMany(verdict.retrySeconds()));
    }
}
