package commissary.web.identity;

import commissary.shared.Invalid;
import commissary.shared.Scope;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Making an API key; without an end it lasts until it is revoked. */
public record CreateApiKey(@NotNull String name, @NotNull List<@NotNull String> scopes, @Nullable Instant expiresAt) {

    Set<Scope> scopeSet() {
        Set<Scope> set = EnumSet.noneOf(Scope.class);
        for (String name : scopes) {
            set.add(Scope.ofWireName(name).orElseThrow(() -> new Invalid("scopes", "has a scope that is not known")));
        }
        return set;
    }
}
