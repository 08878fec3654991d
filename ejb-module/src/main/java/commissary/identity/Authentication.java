package commissary.identity;

import commissary.shared.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * What an access token proves.
 *
 * @param sessionId the sign-in it comes from; {@link SessionsEnded} names it when it ends early
 * @param expiresAt when the token ends by itself
 */
public record Authentication(Actor actor, UUID sessionId, Instant expiresAt) {}
