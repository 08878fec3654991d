package commissary.shop.promotions.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The uses of promotions. */
@Dependent
class UseStore {

    private final Jdbi jdbi;

    @Inject
    UseStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How often each was used; those that never were are left out. */
    Map<Long, Promotion.Used> used(long accountId, Collection<Long> promotionIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                """
                                select promotion_id, count(*) filter (where account_id = :account) as by_person,
                                    count(*) as by_all
                                from promotions.promotion_use where promotion_id = any(:promotions)
                                group by promotion_id
                                """)
                        .bind("account", accountId)
                        .bindArray("promotions", Long.class, promotionIds)
                        .map((row, context) -> Map.entry(
                                row.getLong("promotion_id"),
                                new Promotion.Used(row.getLong("by_person"), row.getLong("by_all"))))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Makes other orders that use one of these with a limit wait until the transaction ends. */
    void lockLimited(List<Long> promotionIds) {
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        select id from promotions.promotion
                        where id = any(:promotions) and (uses_total is not null or uses_per_person is not null)
                        order by id for no key update
                        """)
                .bindArray("promotions", Long.class, promotionIds)
                .mapTo(Long.class)
                .list());
    }

    /**
     * Writes the uses that the limits allow. To be called after {@link #lockLimited}, as a statement of its own: only
     * that sees what those it waited for have written.
     *
     * @return how many were written
     */
    int insert(long orderId, long accountId, List<Long> promotionIds, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        """
                        insert into promotions.promotion_use (promotion_id, order_id, account_id, used_at)
                        select p.id, :order, :account, :now from promotions.promotion p
                        where p.id = any(:promotions)
                        and (p.uses_total is null or p.uses_total >
                            (select count(*) from promotions.promotion_use u where u.promotion_id = p.id))
                        and (p.uses_per_person is null or p.uses_per_person >
                            (select count(*) from promotions.promotion_use u
                             where u.promotion_id = p.id and u.account_id = :account))
                        """)
                .bind("order", orderId)
                .bind("account", accountId)
                .bind("now", now)
                .bindArray("promotions", Long.class, promotionIds)
                .execute());
    }

    void delete(long orderId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from promotions.promotion_use where order_id = :order")
                .bind("order", orderId)
                .execute());
    }
}
