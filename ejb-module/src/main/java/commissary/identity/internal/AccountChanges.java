package commissary.identity.internal;

import commissary.identity.RoleChanged;
import commissary.identity.TimeZoneChanged;
import commissary.identity.UserActivated;
import commissary.identity.UserDeactivated;
import commissary.identity.UserQuery;
import commissary.identity.UserView;
import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Forbidden;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import commissary.shared.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people change in their own accounts, and administrators in everybody's; also who reads them. */
@Service
class AccountChanges {

    private final AccountStore accounts;
    private final SessionBook sessions;
    private final KnownSessions known;
    private final Events events;
    private final Clock clock;

    @Inject
    AccountChanges(AccountStore accounts, SessionBook sessions, KnownSessions known, Events events, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.known = known;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected AccountChanges() {
        this(null, null, null, null, null);
    }

    UserView me(Actor actor) {
        return accounts.get(actor.userId()).view();
    }

    UserView updateMe(Actor actor, @Nullable String fullName, @Nullable String timeZone) {
        Account account = accounts.get(actor.userId());
        if (fullName != null) {
            account.rename(fullName);
        }
        if (timeZone != null && account.moveTo(timeZone)) {
            events.publish(new TimeZoneChanged(UUID.randomUUID(), clock.instant(), account.id()));
        }
        return account.view();
    }

    UserView user(Actor actor, long userId) {
        if (!actor.isAdmin() && !(actor.isUser() && actor.id() == userId)) {
            throw new Forbidden("This call needs an administrator");
        }
        return accounts.get(userId).view();
    }

    Page<UserView> find(Actor actor, UserQuery query, PageRequest page) {
        actor.requireAdmin();
        return accounts.find(query, page);
    }

    long count(Actor actor) {
        actor.requireAdmin();
        return accounts.countActive();
    }

    UserView change(Actor actor, long userId, @Nullable Role role, @Nullable Boolean active) {
        actor.requireAdmin();
        List<Long> admins = accounts.lockActiveAdmins();
        Account account = accounts.getLocked(userId);
        Instant now = clock.instant();
        if (role != null && account.give(role)) {
            events.publish(new RoleChanged(UUID.randomUUID(), now, userId, role));
            known.forgetAfterCommit(userId);
        }
        if (active != null && account.setActive(active)) {
            events.publish(
                    active
                            ? new UserActivated(UUID.randomUUID(), now, userId)
                            : new UserDeactivated(UUID.randomUUID(), now, userId));
            if (!active) {
                sessions.endAll(userId, now);
            }
        }
        if (admins.equals(List.of(userId)) && !account.isActiveAdmin()) {
            throw new Rejected("LAST_ADMIN", "Nobody would be left to administrate");
        }
        return account.view();
    }
}
