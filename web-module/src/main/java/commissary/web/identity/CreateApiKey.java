package commissary.web.identity;

import commissary.shared.Scope;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Making an API key; without an end it lasts until it is revoked. */
public record CreateApiKey(@NotNull String name, @NotNull List<@NotNull Scope> scopes, @Nullable Instant expiresAt) {

    Set<Scope> scopeSet() {
        return Set.copyOf(scopes);
    }
}
