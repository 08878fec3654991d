package commissary.deals.internal.poll;

import commissary.deals.RunQuery;
import commissary.deals.RunState;
import commissary.deals.RunView;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The record of the runs. */
@Dependent
public class RunStore {

    private static final String FILTER =
            """
             from deals.run r join deals.city c on c.id = r.city_id
            where (cast(:city as text) is null or c.name = :city)
              and (cast(:failed as boolean) is null or (r.state = 'FAILED') = :failed)
            """;

    private final Jdbi jdbi;

    @Inject
    public RunStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Marks what an earlier worker left running, and begins a run. */
    long begin(long cityId, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(
                            """
                            update deals.run set state = 'FAILED', finished_at = :now,
                                error = 'Interrupted: the server stopped while it ran'
                            where city_id = :city and state = 'RUNNING'
                            """)
                    .bind("city", cityId)
                    .bind("now", now)
                    .execute();
            return handle.createQuery(
                            """
                            insert into deals.run (city_id, started_at, state) values (:city, :now, 'RUNNING')
                            returning id
                            """)
                    .bind("city", cityId)
                    .bind("now", now)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** Whether the run still runs; if so, nobody else can end it before the transaction does. */
    boolean lockRunning(long runId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from deals.run where id = :id and state = 'RUNNING' for update")
                        .bind("id", runId)
                        .mapTo(Long.class)
                        .findOne()
                        .isPresent());
    }

    void finish(long runId, RunResult result, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update deals.run
                        set state = :state, finished_at = :now, attempts = :attempts, stores = :stores, items = :items,
                            new_deals = :newDeals, changed = :changed, dropped = :dropped, ended = :ended,
                            returned = :returned, malformed = :malformed, notes = cast(:notes as text[]),
                            error = cast(:error as text)
                        where id = :id and state = 'RUNNING'
                        """)
                .bind("id", runId)
                .bind("now", now)
                .bind("state", result.state().name())
                .bind("attempts", result.attempts())
                .bind("stores", result.stores())
                .bind("items", result.items())
                .bind("newDeals", result.newDeals())
                .bind("changed", result.changed())
                .bind("dropped", result.dropped())
                .bind("ended", result.ended())
                .bind("returned", result.returned())
                .bind("malformed", result.malformed())
                .bind("notes", result.notes().toArray(String[]::new))
                .bind("error", result.error())
                .execute());
    }

    Page<RunView> find(RunQuery query, PageRequest page) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*)" + FILTER)
                    .bind("city", query.city())
                    .bind("failed", query.failed())
                    .mapTo(Long.class)
                    .one();
            List<RunView> runs = handle.createQuery("select r.*, c.name as city" + FILTER
                            + " order by r.started_at desc, r.id desc limit :limit offset :offset")
                    .bind("city", query.city())
                    .bind("failed", query.failed())
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> view(row))
                    .list();
            return new Page<>(runs, page, total);
        });
    }

    /**
     * Moves the clock of the polls on, if it is time.
     *
     * @return whether it was; of several nodes that ask at once only one is told so
     */
    boolean claimPoll(Instant dueSince, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("update deals.poll_clock set started_at = :now where started_at <= :due")
                                .bind("now", now)
                                .bind("due", dueSince)
                                .execute()
                        == 1);
    }

    private static RunView view(ResultSet row) throws SQLException {
        Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
        @Nullable OffsetDateTime end = row.getObject("finished_at", OffsetDateTime.class);
        @Nullable Instant finished = end == null ? null : end.toInstant();
        return new RunView(
                row.getLong("id"),
                row.getString("city"),
                started,
                finished,
                finished == null ? null : Duration.between(started, finished).toMillis(),
                RunState.valueOf(row.getString("state")),
                row.getInt("stores"),
                row.getInt("items"),
                row.getInt("new_deals"),
                row.getInt("changed"),
                row.getInt("dropped"),
                row.getInt("ended"),
                row.getInt("malformed"),
                Arrays.asList((String[]) row.getArray("notes").getArray()),
                row.getString("error"));
    }
}
