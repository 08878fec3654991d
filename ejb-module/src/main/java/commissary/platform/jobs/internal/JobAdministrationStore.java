package commissary.platform.jobs.internal;

import commissary.platform.jobs.FailureCause;
import commissary.platform.jobs.JobCounts;
import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobQuery;
import commissary.platform.jobs.JobState;
import commissary.platform.jobs.JobView;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The queue's table, as administrators see it. */
@Dependent
class JobAdministrationStore {

    private static final String FILTER =
            " where (cast(:state as text) is null or state = :state) and (cast(:type as text) is null or type = :type)";

    private final Jdbi jdbi;

    @Inject
    JobAdministrationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<JobView> find(JobQuery query, PageRequest page) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*) from jobs.job" + FILTER)
                    .bind("state", query.state())
                    .bind("type", query.type())
                    .mapTo(Long.class)
                    .one();
            List<JobView> jobs = handle.createQuery("select * from jobs.job" + FILTER
                            + " order by created_at desc, id desc limit :limit offset :offset")
                    .bind("state", query.state())
                    .bind("type", query.type())
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> view(row))
                    .list();
            return new Page<>(jobs, page, total);
        });
    }

    List<FailureCause> failureCauses(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select type, cause, count(*) as count, max(finished_at) as last_at
                        from jobs.job where state = 'FAILED'
                        group by type, cause order by count desc, last_at desc limit :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> new FailureCause(
                        row.getString("type"),
                        row.getString("cause"),
                        row.getLong("count"),
                        row.getTimestamp("last_at").toInstant()))
                .list());
    }

    JobCounts counts() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'ACTIVE') as active,
                               count(*) filter (where state = 'FAILED') as failed
                        from jobs.job where state in ('WAITING', 'ACTIVE', 'FAILED')
                        """)
                .map((row, context) ->
                        new JobCounts(row.getLong("waiting"), row.getLong("active"), row.getLong("failed")))
                .one());
    }

    int retry(long id) {
        return update("id = :id", id, "", "");
    }

    int retryAll(String type, String cause) {
        return update("type = :type and cause = :cause", 0, type, cause);
    }

    int drop(long id) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from jobs.job where id = :id and state in ('WAITING', 'FAILED')")
                        .bind("id", id)
                        .execute());
    }

    private int update(String which, long id, String type, String cause) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        """
                        update jobs.job
                        set state = 'WAITING', attempts = 0, deliveries = 0, run_at = now(), finished_at = null
                        where state = 'FAILED' and %s
                          and not exists (select from jobs.job other where other.key = jobs.job.key
                                          and other.state in ('WAITING', 'ACTIVE'))
                        """
                                .formatted(which))
                .bindMap(java.util.Map.of("id", id, "type", type, "cause", cause))
                .execute());
    }

    private static JobView view(ResultSet row) throws SQLException {
        return new JobView(
                row.getLong("id"),
                row.getString("type"),
                JobPool.valueOf(row.getString("pool")),
                JobState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("max_attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("run_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                row.getString("last_error"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
