package commissary.realtime.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.json.Json;
import commissary.realtime.Audience;
import commissary.realtime.Message;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The messages' table. */
@Dependent
class MessageStore {

    /** Any number that no other lock of the application uses. */
    private static final long WRITERS = 7_011_001L;

    private final Jdbi jdbi;

    @Inject
    MessageStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Writers go one after the other, so that ids become visible in their order and a reader misses none. */
    void insert(NewMessage message, Instant at) {
        jdbi.useHandle(handle -> {
            handle.execute("select pg_advisory_xact_lock(?)", WRITERS);
            handle.createUpdate(
                            """
                            insert into realtime.message (type, audience, user_id, message, count, data, at)
                            values (:type, :audience, :userId, :message, :count, cast(:data as jsonb), :at)
                            """)
                    .bind("type", message.type())
                    .bind("audience", message.audience())
                    .bind("userId", message.userId())
                    .bind("message", message.message())
                    .bind("count", message.count())
                    .bind("data", json(message.data()))
                    .bind("at", at)
                    .execute();
        });
    }

    long lastId() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(id), 0) from realtime.message")
                .mapTo(Long.class)
                .one());
    }

    List<Message> after(long id, Instant since, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from realtime.message where id > :id and at >= :since order by id limit :limit")
                .bind("id", id)
                .bind("since", since)
                .bind("limit", limit)
                .map(MessageStore::message)
                .list());
    }

    void deleteBefore(Instant instant) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from realtime.message where at < :instant")
                .bind("instant", instant)
                .execute());
    }

    private static Message message(ResultSet row, StatementContext context) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("type"),
                Audience.valueOf(row.getString("audience")),
                row.getObject("user_id", Long.class),
                row.getString("message"),
                row.getObject("count", Integer.class),
                row.getString("data"),
                row.getTimestamp("at").toInstant());
    }

    private static String json(Object data) {
        try {
            return Json.mapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("data: expected what becomes JSON", e);
        }
    }
}
