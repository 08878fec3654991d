package commissary.deals.internal.poll;

import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Polls one city: fetches outside any transaction, hands over, writes one line to the log. Never throws: others go on. */
@Dependent
public class CityPoll {

    private static final Logger LOG = System.getLogger(CityPoll.class.getName());

    private final NearbyStores source;
    private final RunLog log;
    private final PollApplication application;
    private final Clock clock;

    @Inject
    public CityPoll(NearbyStores source, RunLog log, PollApplication application, Clock clock) {
        this.source = source;
        this.log = log;
        this.application = application;
        this.clock = clock;
    }

    void poll(PolledCity city) {
        Instant start = clock.instant();
        try {
            long runId = log.begin(Actor.system(), city);
            RunResult result = run(city, runId);
            report(city, runId, result, Duration.between(start, clock.instant()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The run over " + city.name() + " could not be recorded", e);
        }
    }

    private RunResult run(PolledCity city, long runId) {
        RunResult failed;
        try {
            CityReading reading = source.readAnew(city.centre());
            return application.apply(Actor.system(), city.id(), runId, reading);
        } catch (SourceFailed e) {
            failed = RunResult.failed(e.getMessage(), e.requests());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The run " + runId + " over " + city.name() + " failed", e);
            failed = RunResult.failed("A fault of ours: " + e.getClass().getSimpleName(), 0);
        }
        log.fail(Actor.system(), city, runId, failed);
        return failed;
    }

    private static void report(PolledCity city, long runId, RunResult result, Duration duration) {
        boolean isFine = result.error() == null && result.malformed() == 0;
        LOG.log(
                isFine ? Level.INFO : Level.WARNING,
                "Run {0} over {1}: {2} in {3} ms, {4} requests, {5} stores, {6} items, {7} new, {8} changed,"
                        + " {9} dropped, {10} ended, {11} malformed {12} {13}",
                Long.toString(runId),
                city.name(),
                result.state(),
                Long.toString(duration.toMillis()),
                result.attempts(),
                result.stores(),
                result.items(),
                result.newDeals(),
                result.changed(),
                result.dropped(),
                result.ended(),
                result.malformed(),
                result.notes(),
                Objects.requireNonNullElse(result.error(), ""));
    }
}
