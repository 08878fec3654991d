package commissary.web.security;

import commissary.shared.Actor;
import commissary.shared.Unauthenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sent this request. */
@RequestScoped
public class Caller {

    @Inject
    HttpServletRequest request;

    @Inject
    Clients clients;

    /** Nobody where no credential was sent. */
    public Actor actor() {
        @Nullable Credential credential = credential();
        return credential == null ? Actor.nobody() : credential.actor();
    }

    /**
     * The caller's own session.
     *
     * @throws Unauthenticated if there is none, as for an API key
     */
    public UUID sessionId() {
        @Nullable Credential credential = credential();
        if (credential == null || credential.sessionId() == null) {
            throw new Unauthenticated("UNAUTHENTICATED", "Sign in first");
        }
        return credential.sessionId();
    }

    /** The client's address, as far as trusted proxies tell it. */
    public String address() {
        return clients.address(request);
    }

    private @Nullable Credential credential() {
        return (Credential) request.getAttribute(Credential.ATTRIBUTE);
    }
}
