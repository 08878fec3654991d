package commissary.identity.internal.keys;

import commissary.identity.ApiKeyView;
import commissary.identity.ApiKeys;
import commissary.identity.CreatedApiKey;
import commissary.identity.internal.keys.ApiKeyStore.NewApiKey;
import commissary.identity.internal.keys.ApiKeyStore.RetiringKey;
import commissary.identity.internal.tokens.RandomTokens;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.Conflict;
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
        return insert(actor, name.strip(), scopes.stream().sorted().toList(), now, expiresAt, null);
    }

    CreatedApiKey rotate(Actor actor, long keyId, Duration grace) {
        actor.requireAdmin();
        if (grace.isNegative() || grace.compareTo(ApiKeys.LONGEST_GRACE) > 0) {
            throw new Invalid(List.of(
                    new FieldError("graceHours", "must be from 0 to " + ApiKeys.LONGEST_GRACE.toHours() + " hours")));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        RetiringKey old = store.lock(keyId).orElseThrow(ApiKeySteps::notFound);
        if (store.hasFollower(keyId)) {
            throw new Conflict("API_KEY_BEING_REPLACED", "Another key takes the place of this one already");
        }
        store.retire(keyId, now.plus(grace));
        return insert(actor, old.name(), old.scopes(), now, old.sameTermFrom(now), keyId);
    }

    private CreatedApiKey insert(
            Actor actor,
            String name,
            List<Scope> scopes,
            Instant now,
            @Nullable Instant expiresAt,
            @Nullable Long replaces) {
        String key = PREFIX + RandomTokens.next();
        @Nullable Long by = actor.isUser() ? (Long) actor.id() : null;
        long id = store.insert(RandomTokens.hash(key), new NewApiKey(name, scopes, now, by, expiresAt, replaces));
        return new CreatedApiKey(id, name, scopes, now, expiresAt, key);
    }

    void revoke(Actor actor, long keyId) {
        actor.requireAdmin();
        if (!store.revoke(keyId, clock.instant())) {
            throw notFound();
        }
    }

    Optional<ApiKeyView> byHash(byte[] hash) {
        return store.byHash(hash);
    }

    void touch(long id, Duration interval) {
        store.touch(id, clock.instant(), interval);
    }

    private static NotFound notFound() {
        return new NotFound("API_KEY_NOT_FOUND", "There is no such key");
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
