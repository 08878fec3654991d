package commissary.shop.views.internal;

import commissary.shop.views.ProductViewed;
import commissary.shop.views.ViewHistory.Looks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The looks. */
@Dependent
class ViewStore {

    private static final String LOOKS =
            """
            select account_id, product_id, max(viewed_at) as last_at,
                   count(distinct (viewed_at at time zone 'UTC')::date) as days
            from views.product_view
            """;

    private static final RowMapper<Looks> ROW = (row, context) -> new Looks(
            row.getLong("account_id"),
            row.getLong("product_id"),
            row.getInt("days"),
            row.getObject("last_at", OffsetDateTime.class).toInstant());

    private final Jdbi jdbi;

    @Inject
    ViewStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(List<ProductViewed> views) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into views.product_view (viewed_at, event_id, account_id, product_id)
                        select * from unnest(cast(:at as timestamptz[]), cast(:event as uuid[]),
                                             cast(:account as bigint[]), cast(:product as bigint[]))
                        on conflict do nothing
                        """)
                .bind("at", texts(views.stream().map(ProductViewed::at)))
                .bind("event", texts(views.stream().map(ProductViewed::eventId)))
                .bind("account", views.stream().map(ProductViewed::userId).toArray(Long[]::new))
                .bind("product", views.stream().map(ProductViewed::productId).toArray(Long[]::new))
                .execute());
    }

    /** What the people of these ids looked at, both included. */
    List<Looks> between(long fromUser, long toUser, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(LOOKS
                        + "where account_id between :from and :to and viewed_at >= :since"
                        + " group by account_id, product_id order by account_id, product_id")
                .bind("from", fromUser)
                .bind("to", toUser)
                .bind("since", since)
                .map(ROW)
                .list());
    }

    /** The highest id of those who looked at something; 0 if nobody did. */
    long lastUser() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(account_id), 0) from views.product_view")
                        .mapTo(Long.class)
                        .one());
    }

    /** What that person looked at, the last first. */
    List<Looks> of(long userId, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery(LOOKS + "where account_id = :user group by account_id, product_id"
                                + " order by last_at desc, product_id limit :limit")
                        .bind("user", userId)
                        .bind("limit", limit)
                        .map(ROW)
                        .list());
    }

    void forgetBefore(Instant instant) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from views.product_view where viewed_at < :instant")
                .bind("instant", instant)
                .execute());
    }

    private static String[] texts(Stream<?> values) {
        return values.map(String::valueOf).toArray(String[]::new);
    }
}
