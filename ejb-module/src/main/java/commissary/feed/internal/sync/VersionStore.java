package commissary.feed.internal.sync;

import com.fasterxml.jackson.core.type.TypeReference;
import commissary.feed.internal.source.SourceColumn;
import commissary.platform.json.Json;
import commissary.platform.persistence.BulkLoad;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The versions of the orders. All that changes them happens in one transaction, in which one sync is alone. */
@Dependent
public class VersionStore {

    /** How many versions can be asked for. */
    static final int KEPT_VERSIONS = 24;

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final long LOCK = 0x66656564_73796E63L;
    private static final TypeReference<List<SourceColumn>> COLUMNS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final BulkLoad bulkLoad;

    @Inject
    public VersionStore(Jdbi jdbi, BulkLoad bulkLoad) {
        this.jdbi = jdbi;
        this.bulkLoad = bulkLoad;
    }

    /** A version that is kept. */
    public record Version(long number, Instant readAt, long records, ShapeOfOrders shape) {}

    public Optional<Version> newest() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from feed.version order by number desc limit 1")
                .map((row, context) -> version(row))
                .findOne());
    }

    public Optional<Version> find(long number) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from feed.version where number = :number")
                .bind("number", number)
                .map((row, context) -> version(row))
                .findOne());
    }

    /** Waits until no other transaction changes versions. */
    void lock() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(?)", LOCK));
    }

    /** Replaces what was loaded before. */
    long load(BulkLoad.Source rows) throws IOException {
        jdbi.useHandle(handle -> handle.execute("truncate feed.loaded"));
        return bulkLoad.load("feed.loaded", List.of("key", "body"), rows);
    }

    /** A key that was loaded more than once, if there is one. */
    Optional<String> doubledKey() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select key from feed.loaded group by key having count(*) > 1 limit 1")
                        .mapTo(String.class)
                        .findOne());
    }

    /** Makes what was loaded the newest version of the records; the version itself is yet to be written. */
    VersionChanges apply(long number, long loaded) {
        return jdbi.withHandle(handle -> {
            // A table that was empty when the database looked at it last is taken for empty still; to go through it
            // anew
            // for each order would take hours.
            handle.execute("set local enable_nestloop = off");
            long before = count(
                    handle,
                    "select count(*) from feed.record where until_version is null and since_version < :number",
                    number);
            long ended = handle.createUpdate(
                            """
                            update feed.record r set until_version = :number
                            where r.until_version is null
                              and not exists (select from feed.loaded l where l.key = r.key and l.body = r.body)
                            """)
                    .bind("number", number)
                    .execute();
            long begun = handle.createUpdate(
                            """
                            insert into feed.record (key, body, since_version)
                            select l.key, l.body, :number from feed.loaded l
                            where not exists (select from feed.record r where r.key = l.key and r.until_version is null)
                            """)
                    .bind("number", number)
                    .execute();
            long deleted = count(
                    handle,
                    """
                    select count(*) from feed.record r
                    where r.until_version = :number
                      and not exists (select from feed.loaded l where l.key = r.key)
                    """,
                    number);
            long changed = ended - deleted;
            return new VersionChanges(before, loaded, begun - changed, changed, deleted);
        });
    }

    /** Writes the version down and forgets the oldest. */
    void publish(Version version) {
        jdbi.useHandle(handle -> {
            handle.execute("truncate feed.loaded");
            handle.createUpdate(
                            """
                            insert into feed.version (number, read_at, records, key_column, columns)
                            values (:number, :readAt, :records, :key, cast(:columns as jsonb))
                            """)
                    .bind("number", version.number())
                    .bind("readAt", version.readAt())
                    .bind("records", version.records())
                    .bind("key", version.shape().key())
                    .bind("columns", json(version.shape().columns()))
                    .execute();
            long oldest = version.number() - KEPT_VERSIONS + 1;
            handle.execute("delete from feed.version where number < ?", oldest);
            handle.execute("delete from feed.record where until_version <= ?", oldest);
        });
    }

    /** Gives the orders of a version, by their keys: numbers in their order. */
    public void records(long number, Reader reader) throws IOException {
        stream(
                """
                select key, body from feed.record
                where since_version <= :number and (until_version is null or until_version > :number)
                order by length(key), key
                """,
                number,
                number,
                reader);
    }

    /** Gives the orders of a version that are new or different since another. */
    public void changedRecords(long since, long number, Reader reader) throws IOException {
        stream(
                """
                select key, body from feed.record
                where since_version > :since and since_version <= :number
                  and (until_version is null or until_version > :number)
                order by length(key), key
                """,
                since,
                number,
                reader);
    }

    /** The keys of the orders that a version no longer has and another one had. */
    public List<String> deletedKeys(long since, long number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select r.key from feed.record r
                        where r.since_version <= :since and r.until_version > :since and r.until_version <= :number
                          and not exists (
                            select from feed.record n
                            where n.key = r.key and n.since_version <= :number
                              and (n.until_version is null or n.until_version > :number))
                        order by length(r.key), r.key
                        """)
                .bind("since", since)
                .bind("number", number)
                .mapTo(String.class)
                .list());
    }

    /** Takes an order. */
    @FunctionalInterface
    public interface Reader {
        void record(String body) throws IOException;
    }

    private void stream(String sql, long since, long number, Reader reader) throws IOException {
        jdbi.useHandle(handle -> {
            try (Stream<String> bodies = handle
                    .createQuery(sql)
                    .bind("since", since)
                    .bind("number", number)
                    .setFetchSize(ROWS_AT_A_TIME)
                    .map((row, context) -> row.getString("body"))
                    .stream()) {
                for (Iterator<String> body = bodies.iterator(); body.hasNext(); ) {
                    reader.record(body.next());
                }
            }
        });
    }

    private static long count(Handle handle, String sql, long number) {
        return handle.createQuery(sql).bind("number", number).mapTo(Long.class).one();
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Version version(ResultSet row) throws SQLException {
        try {
            return new Version(
                    row.getLong("number"),
                    row.getObject("read_at", OffsetDateTime.class).toInstant(),
                    row.getLong("records"),
                    new ShapeOfOrders(
                            row.getString("key_column"), Json.mapper().readValue(row.getString("columns"), COLUMNS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
