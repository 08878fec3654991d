package commissary.shop.recommend.internal;

import commissary.shop.recommend.Purchased;
import commissary.shop.recommend.internal.model.Interest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Who bought what. */
@Dependent
class PurchaseStore {

    private final Jdbi jdbi;

    @Inject
    PurchaseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes a purchase; without effect if that is done already. */
    void insert(Purchased purchase) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into recommend.purchase (event_id, account_id, product_id, quantity, bought_at)
                        select :event, :account, product, quantity, :at
                        from unnest(cast(:products as bigint[]), cast(:quantities as integer[])) as item(product, quantity)
                        on conflict do nothing
                        """)
                .bind("event", purchase.eventId())
                .bind("account", purchase.userId())
                .bind("at", purchase.at())
                .bind(
                        "products",
                        purchase.items().stream().map(Purchased.Item::productId).toArray(Long[]::new))
                .bind(
                        "quantities",
                        purchase.items().stream().map(Purchased.Item::quantity).toArray(Integer[]::new))
                .execute());
    }

    /** What the people of these ids bought, both included. */
    List<Bought> between(long fromUser, long toUser, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select account_id, product_id, count(distinct (bought_at at time zone 'UTC')::date) as days,
                               extract(epoch from max(bought_at))::bigint as last_at
                        from recommend.purchase
                        where account_id between :from and :to and bought_at >= :since
                        group by account_id, product_id
                        """)
                .bind("from", fromUser)
                .bind("to", toUser)
                .bind("since", since)
                .map((row, context) -> new Bought(
                        row.getLong("account_id"),
                        new Interest(row.getLong("product_id"), row.getInt("days"), 0, row.getLong("last_at"))))
                .list());
    }

    /** The highest id of those who bought something; 0 if nobody did. */
    long lastUser() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(account_id), 0) from recommend.purchase")
                        .mapTo(Long.class)
                        .one());
    }

    /** What a person bought, a row for each time, the last first. */
    List<Purchase> of(long userId, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select product_id, extract(epoch from bought_at)::bigint as at from recommend.purchase
                        where account_id = :user order by bought_at desc, product_id limit :limit
                        """)
                .bind("user", userId)
                .bind("limit", limit)
                .map((row, context) -> new Purchase(row.getLong("product_id"), row.getLong("at")))
                .list());
    }

    /** What one person bought of one product. */
    record Bought(long userId, Interest interest) {}

    /** @param at in seconds since 1970 */
    record Purchase(long productId, long at) {}
}
