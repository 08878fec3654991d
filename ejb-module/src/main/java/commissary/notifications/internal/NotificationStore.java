package commissary.notifications.internal;

import commissary.notifications.NotificationView;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The notifications' table; row-level security shows each person his own rows only. */
@Dependent
class NotificationStore {

    private static final RowMapper<NotificationView> VIEW = NotificationStore::view;

    private final Jdbi jdbi;

    @Inject
    NotificationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long insert(long userId, Announcement announcement, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into notifications.notification (user_id, type, title, body, link, created_at)
                        values (:userId, :type, :title, :body, :link, :at) returning id
                        """)
                .bind("userId", userId)
                .bind("type", announcement.type())
                .bind("title", announcement.title())
                .bind("body", announcement.body())
                .bind("link", announcement.link())
                .bind("at", at)
                .mapTo(Long.class)
                .one());
    }

    /**
     * Writes one for each person, in one statement.
     *
     * @return the people, each with his notification's id and how many he has not read
     */
    List<Written> insertAll(Map<Long, Announcement> announcements, Instant at) {
        List<Long> users = List.copyOf(announcements.keySet());
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with written as (
                            insert into notifications.notification (user_id, type, title, body, link, created_at)
                            select user_id, type, title, body, link, :at
                            from unnest(cast(:users as bigint[]), cast(:types as text[]), cast(:titles as text[]),
                                cast(:bodies as text[]), cast(:links as text[])) as n (user_id, type, title, body, link)
                            returning id, user_id, title)
                        select w.id, w.user_id, w.title, 1 + (
                            select count(*) from notifications.notification n
                            where n.user_id = w.user_id and n.read_at is null) as unread
                        from written w
                        """)
                .bind("at", at)
                .bindArray("users", Long.class, users)
                .bindArray("types", String.class, of(announcements, users, Announcement::type))
                .bindArray("titles", String.class, of(announcements, users, Announcement::title))
                .bindArray("bodies", String.class, of(announcements, users, Announcement::body))
                .bindArray("links", String.class, of(announcements, users, Announcement::link))
                .map((row, context) -> new Written(
                        row.getLong("user_id"), row.getLong("id"), row.getString("title"), row.getLong("unread")))
                .list());
    }

    /** A notification that was written. */
    record Written(long userId, long id, String title, long unread) {}

    void delete(long userId, String type) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from notifications.notification where user_id = :userId and type = :type")
                .bind("userId", userId)
                .bind("type", type)
                .execute());
    }

    private static List<@Nullable String> of(
            Map<Long, Announcement> announcements, List<Long> users, Function<Announcement, @Nullable String> value) {
        List<@Nullable String> values = new ArrayList<>(users.size());
        users.forEach(user -> values.add(value.apply(Objects.requireNonNull(announcements.get(user)))));
        return values;
    }

    Page<NotificationView> find(long userId, boolean unreadOnly, PageRequest page) {
        String which =
                " from notifications.notification where user_id = :userId and (not :unreadOnly or read_at is null)";
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*)" + which)
                    .bind("userId", userId)
                    .bind("unreadOnly", unreadOnly)
                    .mapTo(Long.class)
                    .one();
            List<NotificationView> items = handle.createQuery(
                            "select *" + which + " order by id desc limit :limit offset :offset")
                    .bind("userId", userId)
                    .bind("unreadOnly", unreadOnly)
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map(VIEW)
                    .list();
            return new Page<>(items, page, total);
        });
    }

    long countUnread(long userId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from notifications.notification where user_id = :userId and read_at is null")
                .bind("userId", userId)
                .mapTo(Long.class)
                .one());
    }

    Optional<NotificationView> read(long userId, long id, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        update notifications.notification set read_at = coalesce(read_at, :at)
                        where id = :id and user_id = :userId returning *
                        """)
                .bind("id", id)
                .bind("userId", userId)
                .bind("at", at)
                .map(VIEW)
                .findOne());
    }

    int readAll(long userId, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "update notifications.notification set read_at = :at where user_id = :userId and read_at is null")
                .bind("userId", userId)
                .bind("at", at)
                .execute());
    }

    /** Whose it is, even if the caller may not see it. */
    Optional<Long> ownerOf(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select notifications.owner_of(:id)")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
    }

    private static NotificationView view(ResultSet row, StatementContext context) throws SQLException {
        @Nullable Timestamp readAt = row.getTimestamp("read_at");
        return new NotificationView(
                row.getLong("id"),
                row.getString("type"),
                row.getString("title"),
                row.getString("body"),
                row.getString("link"),
                row.getTimestamp("created_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
