package commissary.nutrition.days.internal;

import commissary.identity.Accounts;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The people who keep a diary, each in his zone. Somebody becomes one by his first goal or meal. */
@Dependent
class Diarists {

    private final DiaristStore store;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    Diarists(DiaristStore store, Accounts accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The date that a person's own clock shows. */
    LocalDate today(Actor actor, long accountId) {
        return LocalDate.ofInstant(clock.instant(), zone(actor, accountId));
    }

    /** Makes a diarist of who is none yet: his days are summed from today on. */
    void enter(Actor actor, long accountId) {
        ZoneId zone = zone(actor, accountId);
        store.enter(new Diarist(accountId, zone, LocalDate.ofInstant(clock.instant(), zone)));
    }

    /** The person, locked against the night; empty if he is no diarist. */
    Optional<Diarist> lock(long accountId) {
        return store.lock(accountId);
    }

    void followZone(Actor actor, long accountId) {
        store.moveTo(accountId, zone(actor, accountId));
    }

    private ZoneId zone(Actor actor, long accountId) {
        return ZoneId.of(accounts.user(actor, accountId).timeZone());
    }
}
