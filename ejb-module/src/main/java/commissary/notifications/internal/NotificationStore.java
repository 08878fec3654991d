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
import java.util.List;
import java.util.Optional;
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
