package commissary.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key, without the key.
 *
 * @param scopes wire names, such as {@code feed:read}
 * @param lastUsedAt to the minute
 */
public record ApiKeyView(
        long id,
        String name,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {}
