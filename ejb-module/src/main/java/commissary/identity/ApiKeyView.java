package commissary.identity;

import commissary.shared.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key, without the key.
 *
 * @param expiresAt when it ends, whether by its own term or because it is being replaced
 * @param lastUsedAt to the minute
 * @param replaces the key whose place it takes, while that one is not revoked
 * @param replacedBy the key that takes its place
 */
public record ApiKeyView(
        long id,
        String name,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Long replaces,
        @Nullable Long replacedBy) {}
