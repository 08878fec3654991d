package commissary.identity.internal.keys;

import commissary.identity.ApiKeyView;
import commissary.identity.ApiKeys;
import commissary.identity.CreatedApiKey;
import commissary.identity.internal.tokens.RandomTokens;
import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Scope;
import commissary.shared.Unauthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The API keys' front door. What a key may is kept for seconds, since every request asks; its last use is written at
 * most once a minute.
 */
@ApplicationScoped
class ApiKeyService implements ApiKeys {

    private static final CacheName<ApiKeyView> KNOWN =
            new CacheName<>("identity.api-keys", ApiKeyView.class, Duration.ofSeconds(5), Duration.ZERO, 10_000);
    private static final Duration TOUCH_INTERVAL = Duration.ofMinutes(1);
    private static final int MAX_LENGTH = 200;

    private final ApiKeySteps steps;
    private final Cache<ApiKeyView> known;
    private final Clock clock;
    /** By key id, so as many as there are keys. */
    private final Map<Long, Instant> touched = new ConcurrentHashMap<>();

    @Inject
    ApiKeyService(ApiKeySteps steps, Caches caches, Clock clock) {
        this.steps = steps;
        this.known = caches.open(KNOWN);
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ApiKeyService() {
        this.steps = null;
        this.known = null;
        this.clock = null;
    }

    @Override
    public List<ApiKeyView> all(Actor actor) {
        return steps.all(actor);
    }

    @Override
    public CreatedApiKey create(Actor actor, String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        return steps.create(actor, name, scopes, expiresAt);
    }

    @Override
    public CreatedApiKey rotate(Actor actor, long keyId, Duration grace) {
        CreatedApiKey created = steps.rotate(actor, keyId, grace);
        forget();
        return created;
    }

    @Override
    public void revoke(Actor actor, long keyId) {
        steps.revoke(actor, keyId);
        forget();
    }

    /** The cache goes by hashes, which nobody tells here; keys are few, and seldom change. */
    private void forget() {
        known.invalidateGroup("key");
    }

    @Override
    public Actor authenticate(String key) {
        Instant now = clock.instant();
        ApiKeyView view = find(key).filter(k -> isLive(k, now)).orElseThrow(ApiKeyService::invalid);
        touch(view.id(), now);
        return Actor.apiKey(view.id(), view.name(), Set.copyOf(view.scopes()));
    }

    private Optional<ApiKeyView> find(String key) {
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        byte[] hash = RandomTokens.hash(key);
        // An unknown key is an exception, which no cache keeps: guessing cannot push good ones out.
        return Optional.of(known.get("key:" + HexFormat.of().formatHex(hash), () -> steps.byHash(hash)
                .orElseThrow(ApiKeyService::invalid)));
    }

    private void touch(long id, Instant now) {
        @Nullable Instant last = touched.get(id);
        if (last == null || !now.isBefore(last.plus(TOUCH_INTERVAL))) {
            touched.put(id, now);
            steps.touch(id, TOUCH_INTERVAL);
        }
    }

    private static boolean isLive(ApiKeyView key, Instant now) {
        return key.expiresAt() == null || now.isBefore(key.expiresAt());
    }

    private static Unauthenticated invalid() {
        return new Unauthenticated("INVALID_CREDENTIAL", "The credential is not valid, or no longer");
    }
}
