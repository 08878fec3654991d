package commissary.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done with a refresh token that somebody shows. */
enum RefreshVerdict {
    /** It is spent for a new one. */
    ROTATE,
    /** It was spent before: two hold it, one of them a thief, so its whole family ends. */
    REUSED,
    /** It is too old, or its session or account has ended. */
    REFUSED;

    /**
     * What is known of a refresh token.
     *
     * @param spentAt null while it is unspent
     * @param sessionEndedAt null while its session lasts
     */
    record Shown(
            UUID sessionId,
            long accountId,
            Instant expiresAt,
            @Nullable Instant spentAt,
            @Nullable Instant sessionEndedAt,
            boolean accountActive) {}

    static RefreshVerdict on(Shown token, Instant now) {
        if (token.spentAt() != null) {
            return REUSED;
        } else if (token.sessionEndedAt() != null || !token.accountActive() || !now.isBefore(token.expiresAt())) {
            return REFUSED;
        }
        return ROTATE;
    }
}
