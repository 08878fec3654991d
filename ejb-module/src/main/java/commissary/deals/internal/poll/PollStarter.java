package commissary.deals.internal.poll;

import commissary.deals.DealPolls;
import commissary.deals.RunQuery;
import commissary.deals.RunView;
import commissary.deals.internal.DealsConfig;
import commissary.platform.jobs.Jobs;
import commissary.platform.persistence.Service;
import commissary.shared.Actor;
import commissary.shared.ForContainer;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Rejected;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Starts runs: by the clock, once for all nodes, or because an administrator asks. */
@Service
public class PollStarter implements DealPolls {

    private final Jobs jobs;
    private final RunStore runs;
    private final DealsConfig config;
    private final Clock clock;

    @Inject
    public PollStarter(Jobs jobs, RunStore runs, DealsConfig config, Clock clock) {
        this.jobs = jobs;
        this.runs = runs;
        this.config = config;
        this.clock = clock;
    }

    @ForContainer
    @SuppressWarnings("NullAway")
    protected PollStarter() {
        this(null, null, null, null);
    }

    @Override
    public boolean start(Actor actor) {
        actor.requireAdmin();
        if (config.upstreamUrl().isEmpty()) {
            throw new Rejected("DEALS_UPSTREAM_NOT_SET", "No upstream of deals is configured");
        }
        Instant now = clock.instant();
        runs.claimPoll(now, now);
        return jobs.enqueue(PollCities.because("asked for by " + actor.kind() + " " + actor.id()));
    }

    @Override
    public Page<RunView> runs(Actor actor, RunQuery query, PageRequest page) {
        actor.requireAdmin();
        return runs.find(query, page);
    }

    /** Starts a run if it is time and no other node did. */
    void startIfDue(Actor system) {
        Instant now = clock.instant();
        if (config.upstreamUrl().isPresent() && runs.claimPoll(now.minus(config.pollInterval()), now)) {
            jobs.enqueue(PollCities.because("the clock"));
        }
    }
}
