package commissary.deals.internal.poll;

import commissary.deals.internal.DealsDatabase;
import commissary.shared.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Applies readings to the real database, as runs do, and tells what became of the lots. */
public final class PollRunner {

    private final DealsDatabase database;
    private final RunLog log;
    private final PollApplication application;

    public PollRunner(DealsDatabase database) {
        this.database = database;
        PollStore store = new PollStore(database.jdbi());
        PollWriter writer = new PollWriter(database.jdbi());
        RunStore runs = new RunStore(database.jdbi());
        this.log = new RunLog(store, runs, database.events(), database.clock());
        this.application = new PollApplication(
                store,
                writer,
                runs,
                new CityStores(store, writer),
                database.events(),
                database.lists(),
                database.clock());
    }

    /** Begins a run over the city a minute after the last one, and applies what it read. */
    public Applied apply(String city, ReadStore... stores) {
        return apply(city, PollFixtures.aReading(stores));
    }

    public Applied apply(String city, CityReading reading) {
        database.setNow(database.now().plus(Duration.ofMinutes(1)));
        long runId = begin(city);
        return applyRun(city, runId, reading);
    }

    public long begin(String city) {
        return database.asSystem(() -> log.begin(Actor.system(), city(city)));
    }

    public Applied applyRun(String city, long runId, CityReading reading) {
        long cityId = database.cityId(city);
        RunResult result = database.asSystem(() -> application.apply(Actor.system(), cityId, runId, reading));
        return new Applied(database, runId, result);
    }

    public void fail(String city, String why) {
        database.setNow(database.now().plus(Duration.ofMinutes(1)));
        long runId = begin(city);
        database.asSystem(() -> {
            log.fail(Actor.system(), city(city), runId, RunResult.failed(why, 3));
            return true;
        });
    }

    private PolledCity city(String name) {
        return new PollStore(database.jdbi())
                .activeCities().stream()
                        .filter(city -> city.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    /** What a run did, read back from the tables: sets of the upstream's ids. */
    public record Applied(DealsDatabase database, long runId, RunResult result) {

        public Set<String> newLots() {
            return ids("select external_id from deals.deal where found_run_id = :run");
        }

        /** Lots known before whose price or quantity went into the history. */
        public Set<String> changed() {
            return ids(
                    """
                    select d.external_id from deals.price_history h join deals.deal d on d.id = h.deal_id
                    where h.recorded_at = (select finished_at from deals.run where id = :run) and d.found_run_id <> :run
                    """);
        }

        public Set<String> ended() {
            return ids(
                    """
                    select external_id from deals.deal
                    where ended_at = (select finished_at from deals.run where id = :run)
                    """);
        }

        public Set<String> dropped() {
            return ids(
                    """
                    select d.external_id from deals.price_drop x join deals.deal d on d.id = x.deal_id
                    where x.run_id = :run
                    """);
        }

        public Set<String> onOffer() {
            return ids("select external_id from deals.deal where ended_at is null and :run > 0");
        }

        /** How many changed lots the run's own record counts. */
        public int changedInRecord() {
            return result.changed();
        }

        /** How many ended lots the run's own record counts. */
        public int endedInRecord() {
            return result.ended();
        }

        private Set<String> ids(String sql) {
            List<String> ids = database.jdbi().withHandle(handle -> handle.createQuery(sql)
                    .bind("run", runId)
                    .mapTo(String.class)
                    .list());
            Set<String> set = new TreeSet<>(ids);
            if (set.size() != ids.size()) {
                throw new AssertionError("A lot is told twice: " + ids);
            }
            return set;
        }
    }
}
