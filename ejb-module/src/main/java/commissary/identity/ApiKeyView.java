package commissary.identity;

import commissary.shared.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key, without the key.
 *
 * @param lastUsedAt to the minute
 */
public record ApiKeyView(
        long id,
        String name,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
