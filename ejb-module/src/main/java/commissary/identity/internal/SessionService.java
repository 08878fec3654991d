package commissary.identity.internal;

import commissary.identity.Authentication;
import commissary.identity.Sessions;
import commissary.identity.SignedIn;
import commissary.identity.internal.passwords.FailureLimits;
import commissary.identity.internal.passwords.PasswordHashes;
import commissary.identity.internal.tokens.AccessClaims;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Signing in and out. No transaction spans a whole call: comparing a password takes a quarter of a second, and no
 * connection waits for it.
 */
@ApplicationScoped
class SessionService implements Sessions {

    private final SessionSteps steps;
    private final KnownSessions known;
    private final PasswordHashes hashes;
    private final AccessTokenMaker tokens;
    private final IdentityConfig config;

    @Inject
    SessionService(
            SessionSteps steps,
            KnownSessions known,
            PasswordHashes hashes,
            AccessTokenMaker tokens,
            IdentityConfig config) {
        this.steps = steps;
        this.known = known;
        this.hashes = hashes;
        this.tokens = tokens;
        this.config = config;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected SessionService() {
        this(null, null, null, null, null);
    }

    @Override
    public SignedIn signIn(String email, String password, String address) {
        String emailKey = AccountRules.emailKey(email);
        Optional<AccountStore.Credentials> credentials = steps.begin(emailKey, address);
        boolean matches = hashes.matches(password, credentials.map(AccountStore.Credentials::passwordHash));
        SessionSteps.SignInOutcome outcome = steps.finish(emailKey, address, credentials.filter(c -> matches));
        if (outcome instanceof SessionSteps.Opened opened) {
            return tokens.signedIn(opened.session());
        } else if (outcome instanceof SessionSteps.LimitReached limit) {
            throw FailureLimits.refusal(limit.pause());
        }
        throw new Unauthenticated("BAD_CREDENTIALS", "The e-mail address or the password is wrong");
    }

    @Override
    public SignedIn refresh(String refreshToken) {
        SessionSteps.RefreshOutcome outcome = steps.refresh(refreshToken);
        if (outcome instanceof SessionSteps.Opened opened) {
            return tokens.signedIn(opened.session());
        } else if (outcome instanceof SessionSteps.Reused) {
            throw new Unauthenticated(
                    "REFRESH_TOKEN_REUSED", "This refresh token was used before; the session is ended");
        }
        throw new Unauthenticated("INVALID_REFRESH_TOKEN", "This refresh token is not valid");
    }

    @Override
    public void signOut(Actor actor, UUID sessionId) {
        steps.end(actor, sessionId);
    }

    @Override
    public Authentication authenticate(String accessToken) {
        AccessClaims claims = tokens.read(accessToken).orElseThrow(SessionService::invalid);
        Actor holder = known.holder(claims.userId(), claims.sessionId(), () -> steps.holder(claims.sessionId()));
        if (!holder.isUser() || holder.id() != claims.userId()) {
            throw invalid();
        }
        return new Authentication(holder, claims.sessionId(), claims.expiresAt());
    }

    @Override
    public Duration refreshTokenLifetime() {
        return config.refreshTokenLifetime();
    }

    private static Unauthenticated invalid() {
        return new Unauthenticated("INVALID_CREDENTIAL", "The credential is not valid, or no longer");
    }
}
