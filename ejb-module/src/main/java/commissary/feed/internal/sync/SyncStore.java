package commissary.feed.internal.sync;

import com.fasterxml.jackson.core.type.TypeReference;
import commissary.feed.SyncState;
import commissary.feed.SyncStep;
import commissary.feed.SyncView;
import commissary.feed.SyncView.ColumnDrift;
import commissary.platform.json.Json;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The record of the syncs. */
@Dependent
public class SyncStore {

    private static final TypeReference<List<ColumnDrift>> DRIFT = new TypeReference<>() {};

    private final Jdbi jdbi;

    @Inject
    public SyncStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Begins a sync.
     *
     * @return its id; empty if one runs
     */
    Optional<Long> begin(String askedBy, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into feed.sync (state, asked_by, started_at, step)
                        values ('RUNNING', :askedBy, :now, 'CONNECT') on conflict do nothing returning id
                        """)
                .bind("askedBy", askedBy)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne());
    }

    /** The sync that was begun last; there is one. */
    long latestId() {
        return jdbi.withHandle(handle -> handle.createQuery("select max(id) from feed.sync")
                .mapTo(Long.class)
                .one());
    }

    boolean isRunning(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from feed.sync where id = :id and state = 'RUNNING')")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    void progress(long id, SyncStep step, int percent) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update feed.sync set step = :step, progress = :percent where id = :id and state = 'RUNNING'")
                .bind("id", id)
                .bind("step", step.name())
                .bind("percent", percent)
                .execute());
    }

    /** Whether the sync still runs; if so, nobody else can end it before the transaction does. */
    boolean lockRunning(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from feed.sync where id = :id and state = 'RUNNING' for update")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .findOne()
                        .isPresent());
    }

    /** Notes which version the sync has made; what is left to do is the snapshot. */
    void published(long id, long version) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update feed.sync set version = :version, step = 'SNAPSHOT' where id = :id")
                .bind("id", id)
                .bind("version", version)
                .execute());
    }

    void finish(long id, SyncResult result, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update feed.sync
                        set state = :state, finished_at = :now, rows = :rows, added = :added, changed = :changed,
                            deleted = :deleted, error_code = cast(:code as text),
                            error = cast(:error as text), drift = cast(:drift as jsonb),
                            columns = cast(:columns as jsonb),
                            progress = case when :state = 'DONE' then 100 else progress end
                        where id = :id and state = 'RUNNING'
                        """)
                .bind("id", id)
                .bind("now", now)
                .bind("state", result.state().name())
                .bind("rows", result.changes().records())
                .bind("added", result.changes().added())
                .bind("changed", result.changes().changed())
                .bind("deleted", result.changes().deleted())
                .bind("code", result.errorCode())
                .bind("error", result.error())
                .bind("drift", json(result.drift()))
                .bind("columns", json(result.columns()))
                .execute());
    }

    /** What an administrator let through by confirming this sync. */
    Optional<Allowance> allowance(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select deleted, columns from feed.sync where id = :id")
                .bind("id", id)
                .map((row, context) -> new Allowance(
                        row.getLong("deleted"), read(row.getString("columns"), new TypeReference<List<String>>() {})))
                .findOne());
    }

    /** What a confirmed sync may do: delete as many orders, and have these columns. */
    record Allowance(long deletions, List<String> columns) {

        static final Allowance NONE = new Allowance(0, List.of());
    }

    /**
     * Ends the hold of a sync.
     *
     * @return false if there is no such sync, or none that is held
     */
    boolean release(long id, SyncState state) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update feed.sync set state = :state where id = :id and state = 'HELD'")
                        .bind("id", id)
                        .bind("state", state.name())
                        .execute())
                == 1;
    }

    Optional<SyncView> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from feed.sync where id = :id")
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
    }

    /** The sync that was begun last. */
    public Optional<SyncView> latest() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from feed.sync order by started_at desc, id desc limit 1")
                        .map((row, context) -> view(row))
                        .findOne());
    }

    /** The latest held sync that no later one has overtaken by being done or decided on. */
    public Optional<SyncView> held() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from feed.sync
                        where state = 'HELD' and id > coalesce(
                            (select max(id) from feed.sync where state in ('DONE', 'CONFIRMED', 'REFUSED')), 0)
                        order by id desc limit 1
                        """)
                .map((row, context) -> view(row))
                .findOne());
    }

    /** The sync that was begun last of those that have ended. */
    public Optional<SyncView> latestEnded() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from feed.sync where finished_at is not null
                        order by started_at desc, id desc limit 1
                        """)
                .map((row, context) -> view(row))
                .findOne());
    }

    /** When the last sync that succeeded had read the source. */
    public Optional<Instant> lastSuccess() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select started_at from feed.sync where state = 'DONE' order by started_at desc limit 1")
                .mapTo(Instant.class)
                .findOne());
    }

    Page<SyncView> find(PageRequest page) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*) from feed.sync")
                    .mapTo(Long.class)
                    .one();
            List<SyncView> syncs = handle.createQuery(
                            "select * from feed.sync order by started_at desc, id desc limit :limit offset :offset")
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> view(row))
                    .list();
            return new Page<>(syncs, page, total);
        });
    }

    /** When a sync was last due. */
    public Instant lastDue() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select case when isfinite(started_at) then started_at else 'epoch' end from feed.sync_clock")
                .mapTo(Instant.class)
                .one());
    }

    /**
     * Moves the clock of the syncs on, if it is time.
     *
     * @return whether it was; of several nodes that ask at once only one is told so
     */
    boolean claim(Instant dueSince, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("update feed.sync_clock set started_at = :now where started_at <= :due")
                                .bind("now", now)
                                .bind("due", dueSince)
                                .execute()
                        == 1);
    }

    private static SyncView view(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime end = row.getObject("finished_at", OffsetDateTime.class);
        SyncState state = SyncState.valueOf(row.getString("state"));
        return new SyncView(
                row.getLong("id"),
                state,
                row.getString("asked_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                end == null ? null : end.toInstant(),
                state == SyncState.RUNNING ? SyncStep.valueOf(row.getString("step")) : null,
                row.getInt("progress"),
                row.getLong("rows"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("deleted"),
                row.getObject("version", Long.class),
                row.getString("error_code"),
                row.getString("error"),
                read(row.getString("drift"), DRIFT));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
