package commissary.identity;

import commissary.shared.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key at its making.
 *
 * @param key the only time that it is seen
 */
public record CreatedApiKey(
        long id, String name, List<Scope> scopes, Instant createdAt, @Nullable Instant expiresAt, String key) {

    /** Leaves the key out: this text may reach a log. */
    @Override
    public String toString() {
        return "CreatedApiKey[" + id + "]";
    }
}
