package commissary.platform.jobs.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.NewJob;
import commissary.platform.json.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The queue's table, as writers and workers see it. Leases are measured by the database's clock, so that nodes whose
 * clocks differ agree on them.
 */
@Dependent
class JobStore {

    /** A job that killed its worker so many times more often than it failed is given up. */
    private static final int MAX_LOST_WORKERS = 20;

    private static final RowMapper<TakenJob> TAKEN = (row, context) -> new TakenJob(
            row.getLong("id"),
            row.getString("type"),
            row.getString("payload"),
            row.getObject("lease", UUID.class),
            row.getInt("attempts"),
            row.getInt("max_attempts"),
            row.getTimestamp("created_at").toInstant());

    /** With a place for a condition. */
    private static final String TAKE =
            """
            update jobs.job
            set state = 'ACTIVE', started_at = clock.now, deliveries = deliveries + 1,
                lease = gen_random_uuid(), leased_until = clock.now + cast(:lease as interval)
            from (select clock_timestamp() as now) clock
            where id = (
                select id from jobs.job
                where %s state = 'WAITING' and pool = :pool and run_at <= (select clock_timestamp())
                  and type <> all(cast(:notHere as text[]))
                order by run_at, id
                limit 1
                for update skip locked)
            returning id, type, payload, lease, attempts, max_attempts, created_at
            """;

    private static final String COMPLETE =
            """
            update jobs.job
            set state = 'COMPLETED', finished_at = clock_timestamp(), attempts = attempts + 1, payload = '{}',
                lease = null, leased_until = null, cause = null, last_error = null
            where id = :done and lease = :doneUnder and state = 'ACTIVE'
            """;

    private final Jdbi jdbi;

    @Inject
    JobStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean insert(NewJob<?> job) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                """
                                insert into jobs.job (type, pool, key, payload, max_attempts, run_at)
                                values (:type, :pool, :key, cast(:payload as jsonb), :maxAttempts,
                                        coalesce(:notBefore, now()))
                                on conflict (key) where key is not null and state in ('WAITING', 'ACTIVE')
                                do nothing
                                """)
                        .bind("type", job.type().name())
                        .bind("pool", job.type().pool())
                        .bind("key", job.key())
                        .bind("payload", json(job.payload()))
                        .bind("maxAttempts", job.type().maxAttempts())
                        .bind("notBefore", job.notBefore())
                        .execute())
                == 1;
    }

    /**
     * Takes the job that has been due for the longest time, if there is one.
     *
     * @param notHere types that this node leaves to others
     */
    Optional<TakenJob> take(JobPool pool, Collection<String> notHere, Duration lease) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE.formatted(""))
                .bind("pool", pool)
                .bind("notHere", notHere.toArray(String[]::new))
                .bind("lease", lease.toString())
                .map(TAKEN)
                .findOne());
    }

    /**
     * Marks the job as done.
     *
     * @return false if the lease was lost
     */
    boolean complete(TakenJob job) {
        return jdbi.withHandle(handle -> handle.createUpdate(COMPLETE)
                        .bind("done", job.id())
                        .bind("doneUnder", job.lease())
                        .execute())
                == 1;
    }

    /** The two together, in one statement; in this order, since a worker that has one job must not wait for another. */
    Completed completeAndTake(TakenJob job, JobPool pool, Collection<String> notHere, Duration lease) {
        return jdbi.withHandle(handle -> handle.createQuery("with done as (" + COMPLETE + " returning 1), next as ("
                        + TAKE.formatted("exists (select from done) and")
                        + ") select (select count(*) from done) = 1 as is_done, next.*"
                        + " from (select 1) one left join next on true")
                .bind("done", job.id())
                .bind("doneUnder", job.lease())
                .bind("pool", pool)
                .bind("notHere", notHere.toArray(String[]::new))
                .bind("lease", lease.toString())
                .map((row, context) -> new Completed(
                        row.getBoolean("is_done"),
                        row.getObject("id") == null ? Optional.empty() : Optional.of(TAKEN.map(row, context))))
                .one());
    }

    /** Notes a failed attempt: the job waits for its next one, or is kept as failed after the last. */
    void fail(TakenJob job, Failed failure, Duration pause) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update jobs.job
                        set state = case when attempts + 1 >= max_attempts then 'FAILED' else 'WAITING' end,
                            finished_at = case when attempts + 1 >= max_attempts then now() end,
                            attempts = attempts + 1, run_at = now() + cast(:pause as interval),
                            lease = null, leased_until = null, cause = :cause, last_error = :error
                        where id = :id and lease = :lease and state = 'ACTIVE'
                        """)
                .bind("id", job.id())
                .bind("lease", job.lease())
                .bind("pause", pause.toString())
                .bind("cause", failure.cause())
                .bind("error", failure.error())
                .execute());
    }

    /** Puts the job off without spending an attempt. */
    void postpone(TakenJob job, Failed reason, Duration pause) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update jobs.job
                        set state = 'WAITING', run_at = now() + cast(:pause as interval),
                            deliveries = deliveries - 1, lease = null, leased_until = null,
                            cause = :cause, last_error = :error
                        where id = :id and lease = :lease and state = 'ACTIVE'
                        """)
                .bind("id", job.id())
                .bind("lease", job.lease())
                .bind("pause", pause.toString())
                .bind("cause", reason.cause())
                .bind("error", reason.error())
                .execute());
    }

    void extend(Collection<UUID> leases, Duration lease) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update jobs.job set leased_until = now() + cast(:lease as interval)
                        where state = 'ACTIVE' and lease = any(cast(:leases as uuid[]))
                        """)
                .bind("lease", lease.toString())
                .bind("leases", leases.toArray(UUID[]::new))
                .execute());
    }

    /** Puts back the jobs whose workers have fallen silent. */
    void reclaim() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update jobs.job
                        set state = case when deliveries >= max_attempts + :maxLost then 'FAILED' else 'WAITING' end,
                            finished_at = case when deliveries >= max_attempts + :maxLost then now() end,
                            lease = null, leased_until = null, cause = 'The worker was lost',
                            last_error = 'The worker was lost ' || deliveries || ' times'
                        where state = 'ACTIVE' and leased_until < now()
                        """)
                .bind("maxLost", MAX_LOST_WORKERS)
                .execute());
    }

    List<JobPool> duePools() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct pool from jobs.job where state = 'WAITING' and run_at <= now()")
                .mapTo(JobPool.class)
                .list());
    }

    void deleteCompleted(Duration olderThan) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        delete from jobs.job
                        where state = 'COMPLETED' and finished_at < now() - cast(:age as interval)
                        """)
                .bind("age", olderThan.toString())
                .execute());
    }

    private static String json(Object payload) {
        try {
            return Json.mapper().writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("payload: expected a record that becomes JSON", e);
        }
    }

    /**
     * What came of it.
     *
     * @param isDone false if the lease was lost
     */
    record Completed(boolean isDone, Optional<TakenJob> next) {}
}
