package commissary.identity;

import commissary.shared.Actor;
import java.time.Duration;
import java.util.UUID;

/**
 * Sign-ins. A session is a family of refresh tokens, each good for one refresh, and of access tokens that live for
 * minutes; it ends by signing out, by a refresh token used twice, with the password, or with the account.
 */
public interface Sessions {

    /**
     * Opens a session. Answers alike, and after the same time, for an unknown address and a wrong password.
     *
     * @param address where the request comes from, for the limit on failures
     * @throws commissary.shared.Unauthenticated {@code BAD_CREDENTIALS}
     * @throws commissary.shared.TooMany {@code TOO_MANY_ATTEMPTS}
     */
    SignedIn signIn(String email, String password, String address);

    /**
     * Spends the refresh token for a new pair.
     *
     * @throws commissary.shared.Unauthenticated {@code INVALID_REFRESH_TOKEN}, or {@code REFRESH_TOKEN_REUSED} for a
     *     spent one, which ends the whole session
     */
    SignedIn refresh(String refreshToken);

    /** Ends the actor's own session and its access tokens at once. */
    void signOut(Actor actor, UUID sessionId);

    /**
     * Who holds this access token.
     *
     * @throws commissary.shared.Unauthenticated {@code INVALID_CREDENTIAL} if it is malformed, forged, expired, or its
     *     session has ended
     */
    Authentication authenticate(String accessToken);

    Duration refreshTokenLifetime();
}
