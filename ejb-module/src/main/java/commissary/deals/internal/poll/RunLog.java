package commissary.deals.internal.poll;

import commissary.deals.RunFinished;
import commissary.platform.events.Events;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps the record of the runs, in transactions of their own: it must be there whatever becomes of the run. */
@Service
public class RunLog {

    private final PollStore store;
    private final RunStore runs;
    private final Events events;
    private final Clock clock;

    @Inject
    public RunLog(PollStore store, RunStore runs, Events events, Clock clock) {
        this.store = store;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected RunLog() {
        this(null, null, null, null);
    }

    List<PolledCity> activeCities(Actor system) {
        return store.activeCities();
    }

    /** Begins a run; one that was left running is marked as interrupted. */
    long begin(Actor system, PolledCity city) {
        return runs.begin(city.id(), clock.instant());
    }

    /** Ends a run that brought nothing; one that has ended already stays as it is. */
    void fail(Actor system, PolledCity city, long runId, RunResult result) {
        Instant now = clock.instant();
        runs.finish(runId, result, now);
        events.publish(new RunFinished(UUID.randomUUID(), now, city.name(), runId, result.state(), 0, 0));
    }
}
