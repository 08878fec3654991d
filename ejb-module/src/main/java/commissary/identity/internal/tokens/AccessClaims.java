package commissary.identity.internal.tokens;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an access token says about its holder. */
public record AccessClaims(
        long userId, String email, List<String> groups, UUID sessionId, Instant issuedAt, Instant expiresAt) {

    public AccessClaims {
        groups = List.copyOf(groups);
    }
}
