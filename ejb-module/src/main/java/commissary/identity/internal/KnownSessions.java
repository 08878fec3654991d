package commissary.identity.internal;

import commissary.platform.cache.Cache;
import commissary.platform.cache.CacheName;
import commissary.platform.cache.Caches;
import commissary.platform.persistence.AfterCommit;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who holds which session, kept for seconds, since every request asks. What changes a session or its holder drops it
 * here after the commit; another node learns of it when the seconds are over.
 */
@Dependent
class KnownSessions {

    private static final CacheName<Actor> NAME =
            new CacheName<>("identity.sessions", Actor.class, Duration.ofSeconds(5), Duration.ZERO, 50_000);

    private final Cache<Actor> cache;
    private final AfterCommit afterCommit;

    @Inject
    KnownSessions(Caches caches, AfterCommit afterCommit) {
        this.cache = caches.open(NAME);
        this.afterCommit = afterCommit;
    }

    /** The session's holder; nobody once it has ended. */
    Actor holder(long accountId, UUID sessionId, Supplier<Actor> find) {
        return cache.get(accountId + ":" + sessionId, find);
    }

    void forgetAfterCommit(long accountId, UUID sessionId) {
        afterCommit.run(() -> cache.invalidate(accountId + ":" + sessionId));
    }

    void forgetAfterCommit(long accountId) {
        afterCommit.run(() -> cache.invalidateGroup(Long.toString(accountId)));
    }
}
