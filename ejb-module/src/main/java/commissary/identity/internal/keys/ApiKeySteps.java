package commissary.identity.internal.keys;

import commissary.identity.ApiKeyView;
import commissary.identity.CreatedApiKey;
import commissary.identity.internal.tokens.RandomTokens;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.FieldError;
import commissary.shared.ForContainer;
import commissary.shared.Invalid;
import commissary.shared.NotFound;
import commissary.shared.Scope;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is done with API keys, each a transaction. */
@Service
class ApiKeySteps {

    /** Lets people and scanners of source code see what it is. */
    private static final String PREFIX = "cmk_";

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,100}");

    private final ApiKeyStore store;
    private final Clock clock;

    @Inject
    ApiKeySteps(ApiKeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ApiKeySteps() {
        this(null, null);
    }

    List<ApiKeyView> all(Actor actor) {
        actor.requireAdmin();
        return store.all();
    }

    CreatedApiKey create(Actor actor, String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        actor.requireAdmin();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check(name, scopes, expiresAt, now);
        String key = PREFIX + RandomTokens.next();
        List<Scope> sorted = scopes.stream().sorted().toList();
        long id = store.insert(
                name.strip(),
                RandomTokens.hash(key),
                sorted,
                now,
                actor.isUser() ? (Long) actor.id() : null,
                expiresAt);
        return new CreatedApiKey(id, name.strip(), sorted, now, expiresAt, key);
    }

    void revoke(Actor actor, long keyId) {
        actor.requireAdmin();
        if (!store.revoke(keyId, clock.instant())) {
            throw new NotFound("API_KEY_NOT_FOUND", "There is no such key");
        }
    }

    Optional<ApiKeyView> byHash(byte[] hash) {
        return store.byHash(hash);
    }

    void touch(long id, Duration interval) {
        store.touch(id, clock.instant(), interval);
    }

    private static void check(String name, Set<Scope> scopes, @Nullable Instant expiresAt, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (name.isBlank() || !NAME.matcher(name).matches()) {
            errors.add(new FieldError("name", "must be a name of at most 100 characters"));
        }
        if (scopes.isEmpty()) {
            errors.add(new FieldError("scopes", "must name one scope or more"));
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            errors.add(new FieldError("expiresAt", "must be in the future"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
