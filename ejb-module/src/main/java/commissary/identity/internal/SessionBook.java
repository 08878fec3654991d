package commissary.identity.internal;

import commissary.identity.SessionsEnded;
import commissary.identity.internal.tokens.RandomTokens;
import commissary.platform.events.Events;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Opens, prolongs and ends sessions, within the caller's transaction; whoever watches them hears of each end. */
@Dependent
class SessionBook {

    private final SessionStore store;
    private final KnownSessions known;
    private final Events events;
    private final IdentityConfig config;

    @Inject
    SessionBook(SessionStore store, KnownSessions known, Events events, IdentityConfig config) {
        this.store = store;
        this.known = known;
        this.events = events;
        this.config = config;
    }

    OpenedSession open(Account account, Instant now) {
        UUID sessionId = UUID.randomUUID();
        store.insert(sessionId, account.id(), now, now.plus(config.refreshTokenLifetime()));
        return new OpenedSession(sessionId, newRefreshToken(sessionId, now), account.view());
    }

    /** Spends the token and gives the session another. */
    OpenedSession rotate(byte[] spentHash, UUID sessionId, Account account, Instant now) {
        store.spend(spentHash, now);
        store.prolong(sessionId, now.plus(config.refreshTokenLifetime()));
        return new OpenedSession(sessionId, newRefreshToken(sessionId, now), account.view());
    }

    void end(long accountId, UUID sessionId, Instant now) {
        if (store.end(sessionId, accountId, now)) {
            tell(accountId, Set.of(sessionId), now);
        }
        known.forgetAfterCommit(accountId, sessionId);
    }

    void endAll(long accountId, Instant now) {
        Set<UUID> ended = Set.copyOf(store.endAll(accountId, now));
        if (!ended.isEmpty()) {
            tell(accountId, ended, now);
        }
        known.forgetAfterCommit(accountId);
    }

    private void tell(long accountId, Set<UUID> sessionIds, Instant now) {
        events.publish(new SessionsEnded(UUID.randomUUID(), now, accountId, sessionIds));
    }

    private String newRefreshToken(UUID sessionId, Instant now) {
        String token = RandomTokens.next();
        store.insertRefreshToken(RandomTokens.hash(token), sessionId, now, now.plus(config.refreshTokenLifetime()));
        return token;
    }
}
