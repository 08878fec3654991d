package commissary.shop.views.internal;

import commissary.platform.persistence.DatabaseIdentity;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shop.views.ViewHistory;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells what people looked at: each his own, administrators anybody's, and all to the application itself. */
@Service
class ViewHistoryService implements ViewHistory {

    private final ViewStore store;
    private final DatabaseIdentity identity;

    @Inject
    ViewHistoryService(ViewStore store, DatabaseIdentity identity) {
        this.store = store;
        this.identity = identity;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected ViewHistoryService() {
        this(null, null);
    }

    @Override
    public List<Looks> between(Actor system, long fromUser, long toUser, Instant since) {
        requireSystem(system);
        return store.between(fromUser, toUser, since);
    }

    @Override
    public long lastUser(Actor system) {
        requireSystem(system);
        return store.lastUser();
    }

    @Override
    public List<Looks> of(Actor actor, long userId, int limit) {
        boolean isOwn = actor.isUser() && actor.id() == userId;
        if (isOwn) {
            return store.of(userId, limit);
        }
        actor.requireAdmin();
        Actor before = identity.actAs(Actor.system());
        List<Looks> theirs = store.of(userId, limit);
        identity.actAs(before);
        return theirs;
    }

    private static void requireSystem(Actor actor) {
        if (!actor.isSystem()) {
            throw new Forbidden("Only the application reads everybody's looks");
        }
    }
}
