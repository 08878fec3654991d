package commissary.web.security;

import commissary.identity.ApiKeys;
import commissary.identity.Authentication;
import commissary.identity.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way to show who one is: a bearer token, an API key or the browser's cookie. A bad credential is only noted
 * here, since on this server a refusal from here does not stop a request that nothing protects; {@link SecurityFilter}
 * stops it.
 */
@ApplicationScoped
public class CredentialMechanism implements HttpAuthenticationMechanism {

    @Inject
    Sessions sessions;

    @Inject
    ApiKeys apiKeys;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<ShownCredential> shown =
                PublicPaths.takesCredentials(path(request)) ? ShownCredential.in(request) : Optional.empty();
        @Nullable
        Credential proven = shown.map(credential -> prove(request, credential)).orElse(null);
        if (proven != null) {
            request.setAttribute(Credential.ATTRIBUTE, proven);
            return context.notifyContainerAboutLogin(proven.actor().name(), proven.groups());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Refusal.of(request).orElse(Refusal.NO_CREDENTIAL).write(request, response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** As the container matched it: decoded, so that no other spelling of an address goes by. */
    static String path(HttpServletRequest request) {
        @Nullable String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** The credential if it holds; else the refusal is noted in the request. */
    private @Nullable Credential prove(HttpServletRequest request, ShownCredential shown) {
        if (request.getAttribute(Credential.ATTRIBUTE) instanceof Credential known) {
            return known;
        }
        try {
            return prove(shown);
        } catch (RuntimeException e) {
            Refusal.because(e, shown.kind()).note(request);
            return null;
        }
    }

    private Credential prove(ShownCredential shown) {
        if (shown.kind() == Credential.Kind.API_KEY) {
            return new Credential(shown.kind(), apiKeys.authenticate(shown.value()), null);
        }
        Authentication authentication = sessions.authenticate(shown.value());
        return new Credential(shown.kind(), authentication.actor(), authentication.sessionId());
    }
}
