package commissary.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds requests that another site makes a browser send. Only what comes by itself is in danger: a cookie, and a form
 * that signs somebody in as somebody else.
 */
@Dependent
class CrossSiteCheck {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Clients clients;

    @Inject
    CrossSiteCheck(Clients clients) {
        this.clients = clients;
    }

    boolean isForged(HttpServletRequest request, @Nullable Credential credential) {
        return !SAFE.contains(request.getMethod()) && isInDanger(request, credential) && isFromElsewhere(request);
    }

    private static boolean isInDanger(HttpServletRequest request, @Nullable Credential credential) {
        if (credential != null) {
            return credential.kind() == Credential.Kind.COOKIE;
        }
        String path = CredentialMechanism.path(request);
        return (path.equals(PublicPaths.LOGIN) && isForm(request))
                || (path.equals(PublicPaths.REFRESH)
                        && SessionCookies.value(request, SessionCookies.REFRESH).isPresent());
    }

    private boolean isFromElsewhere(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        return (site != null && !OWN_SITE.contains(site)) || (origin != null && !clients.isOurOrigin(request, origin));
    }

    static boolean isForm(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }
}
