package commissary.deals.internal.poll;

import commissary.deals.internal.DealsConfig;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.JobType;
import commissary.platform.jobs.OutsideJobHandler;
import commissary.shared.Actor;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Polls all cities, a few at a time. */
@Dependent
public class PollCitiesHandler implements OutsideJobHandler<PollCities> {

    private final RunLog log;
    private final CityPoll poll;
    private final DealsConfig config;
    private final ManagedExecutorService executor;

    @Inject
    public PollCitiesHandler(RunLog log, CityPoll poll, DealsConfig config, ManagedExecutorService executor) {
        this.log = log;
        this.poll = poll;
        this.config = config;
        this.executor = executor;
    }

    @Override
    public JobType<PollCities> type() {
        return PollCities.TYPE;
    }

    @Override
    public void handle(PollCities payload, JobRun run) throws InterruptedException, ExecutionException {
        Queue<PolledCity> cities = new ConcurrentLinkedQueue<>(log.activeCities(Actor.system()));
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(config.citiesAtATime(), cities.size()); i++) {
            others.add(executor.submit(() -> pollAll(cities)));
        }
        pollAll(cities);
        for (Future<?> other : others) {
            other.get();
        }
    }

    /** Takes cities until none is left; this thread helps, so that a full pool of threads only slows a run down. */
    private void pollAll(Queue<PolledCity> cities) {
        @Nullable PolledCity city;
        while ((city = cities.poll()) != null) {
            poll.poll(city);
        }
    }
}
