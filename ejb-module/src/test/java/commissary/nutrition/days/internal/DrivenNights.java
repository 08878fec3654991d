package commissary.nutrition.days.internal;

import commissary.identity.Accounts;
import commissary.identity.TimeZoneChanged;
import commissary.identity.UserView;
import commissary.nutrition.days.GoalsMissed;
import commissary.nutrition.meals.MealsChanged;
import commissary.nutrition.meals.internal.RealDayTotals;
import commissary.platform.audit.Audit;
import commissary.platform.audit.AuditEntry;
import commissary.platform.audit.AuditedDeed;
import commissary.platform.config.GivenSettings;
import commissary.platform.jobs.JobRun;
import commissary.platform.jobs.Jobs;
import commissary.platform.jobs.NewJob;
import commissary.platform.persistence.KeptConnection;
import commissary.platform.persistence.Sql;
import commissary.platform.persistence.TestDatabase;
import commissary.shared.Actor;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shared.Role;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The nights as the server has them, on the real database, by a clock that the test drives. Each job is a transaction. */
final class DrivenNights implements AutoCloseable {

    private static final Duration TICK = Duration.ofSeconds(5);

    private final Connection connection;
    private final Jdbi jdbi;
    private final DrivenClock clock;
    private final Map<String, NewJob<?>> waiting = new LinkedHashMap<>();
    private final List<GoalsMissed> told = new ArrayList<>();
    private final Diarists diarists;
    private final NightPlanner planner;
    private final SumDays worker;
    private final FollowMeals followMeals;
    private final FollowTimeZone followTimeZone;
    private int audited;

    DrivenNights(DrivenClock clock) {
        this.clock = clock;
        connection = TestDatabase.get().jobs().open().getConnection();
        jdbi = Sql.over(new KeptConnection(connection));
        begin();
        // The clock of the database may show the time of an earlier test, and its people are none of this one's.
        jdbi.useHandle(handle -> handle.execute("update days.clock set looked_at = '-infinity'"));
        jdbi.useHandle(handle -> handle.execute("delete from days.diarist"));
        commit();
        DaysConfig config = new DaysConfig(new GivenSettings(Map.of()));
        LocalNights nights = new LocalNights(config);
        DiaristStore store = new DiaristStore(jdbi);
        Jobs jobs = this::enqueue;
        diarists = new Diarists(store, accounts(), clock);
        DaySums sums = new DaySums(
                RealDayTotals.over(jdbi),
                new GoalStore(jdbi),
                new SummaryStore(jdbi),
                event -> told.add((GoalsMissed) event),
                config,
                clock);
        planner = new NightPlanner(store, nights, jobs, clock);
        worker = new SumDays(store, sums, nights, jobs, audit(), clock);
        followMeals = new FollowMeals(diarists, sums);
        followTimeZone = new FollowTimeZone(diarists);
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** What people were told, in order. */
    List<GoalsMissed> told() {
        return told;
    }

    /** How many lines the audit got. */
    int audited() {
        return audited;
    }

    void showing(Instant instant) {
        clock.showing(instant);
    }

    /** A tick of the timer, and all jobs that come of it. */
    void tick() {
        planner.look(Actor.system(), TICK);
        commit();
        while (!waiting.isEmpty()) {
            String key = waiting.keySet().iterator().next();
            NewJob<?> job = Objects.requireNonNull(waiting.get(key));
            // As in the queue: the key is free only after the job is done.
            worker.handle((SumBlock) job.payload(), new JobRun(1, 1, clock.instant()));
            waiting.remove(key);
            commit();
        }
    }

    void enter(long account) {
        diarists.enter(Actor.system(), account);
    }

    void mealChanged(long account, LocalDate day) {
        followMeals.on(new MealsChanged(UUID.randomUUID(), clock.instant(), account, day));
        commit();
    }

    void move(long account, ZoneId zone) {
        jdbi.useHandle(handle ->
                handle.execute("update identity.account set time_zone = ? where id = ?", zone.getId(), account));
        followTimeZone.on(new TimeZoneChanged(UUID.randomUUID(), clock.instant(), account));
        commit();
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean enqueue(NewJob<?> job) {
        return waiting.putIfAbsent(Objects.requireNonNull(job.key()), job) == null;
    }

    /** Knows where everybody lives, and nothing else. */
    private Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("user")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    long id = (long) arguments[1];
                    return new UserView(id, "", "", zone(id), Role.EMPLOYEE, true, true, Instant.EPOCH);
                });
    }

    private String zone(long account) {
        return jdbi.withHandle(handle -> handle.createQuery("select time_zone from identity.account where id = :id")
                .bind("id", account)
                .mapTo(String.class)
                .one());
    }

    private Audit audit() {
        return new Audit() {
            @Override
            public void record(Actor actor, AuditedDeed deed) {
                audited++;
            }

            @Override
            public Page<AuditEntry> about(Actor actor, PageRequest page) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
