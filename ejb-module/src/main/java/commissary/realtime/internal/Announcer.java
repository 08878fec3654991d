package commissary.realtime.internal;

import commissary.platform.persistence.AfterCommit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes a message in the caller's transaction and wakes every node after its commit. */
@Dependent
class Announcer {

    private final MessageStore store;
    private final RealtimeBell bell;
    private final AfterCommit afterCommit;
    private final Clock clock;

    @Inject
    Announcer(MessageStore store, RealtimeBell bell, AfterCommit afterCommit, Clock clock) {
        this.store = store;
        this.bell = bell;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    void announce(NewMessage message) {
        store.insert(message, clock.instant());
        afterCommit.run(bell::ring);
    }
}
