package commissary.deals.internal.alerts;

import commissary.deals.AlertKind;
import commissary.deals.AlertRule;
import commissary.deals.Category;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Who was told of what, and what there is to tell. */
@Dependent
public class AlertStore {

    private static final String NEW_DEAL =
            """
            select d.id as deal_id, cast(null as bigint) as drop_id, d.found_run_id as run_id, d.first_seen as found_at,
                   d.found_price_cents as price_cents, d.original_cents, d.category, d.product_id, s.distance_km,
                   c.name as city, c.display_name as city_name, d.announced
            from deals.deal d
            join deals.store s on s.id = d.store_id
            join deals.city c on c.id = s.city_id
            """;

    private static final String PRICE_DROP =
            """
            select d.id as deal_id, x.id as drop_id, x.run_id, x.found_at, x.to_cents as price_cents, d.original_cents,
                   d.category, d.product_id, s.distance_km, c.name as city, c.display_name as city_name,
                   true as announced
            from deals.price_drop x
            join deals.deal d on d.id = x.deal_id
            join deals.store s on s.id = d.store_id
            join deals.city c on c.id = s.city_id
            """;

    private final Jdbi jdbi;

    @Inject
    public AlertStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Offer> newDeal(long dealId) {
        return jdbi.withHandle(handle -> handle.createQuery(NEW_DEAL + " where d.id = :id")
                .bind("id", dealId)
                .map((row, context) -> offer(row))
                .findOne());
    }

    List<Offer> newDeals(Collection<Long> dealIds) {
        return jdbi.withHandle(
                handle -> handle.createQuery(NEW_DEAL + " where d.id = any(cast(:ids as bigint[])) order by d.id")
                        .bind("ids", dealIds.toArray(Long[]::new))
                        .map((row, context) -> offer(row))
                        .list());
    }

    List<Offer> priceDrops(Collection<Long> dropIds) {
        return jdbi.withHandle(
                handle -> handle.createQuery(PRICE_DROP + " where x.id = any(cast(:ids as bigint[])) order by x.id")
                        .bind("ids", dropIds.toArray(Long[]::new))
                        .map((row, context) -> offer(row))
                        .list());
    }

    List<Offer> newDealsSince(String city, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        NEW_DEAL + " where c.name = :city and d.first_seen >= :since and d.announced")
                .bind("city", city)
                .bind("since", since)
                .map((row, context) -> offer(row))
                .list());
    }

    List<Offer> priceDropsSince(String city, Instant since) {
        return jdbi.withHandle(
                handle -> handle.createQuery(PRICE_DROP + " where c.name = :city and x.found_at >= :since")
                        .bind("city", city)
                        .bind("since", since)
                        .map((row, context) -> offer(row))
                        .list());
    }

    /** Writes down alerts; those that were written before are left out of what is returned. */
    Set<Told> insert(Collection<NewAlert> alerts, Instant now) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(
                        """
                        insert into deals.alert (user_id, kind, deal_id, drop_id, run_id, rule, created_at)
                        select user_id, kind, deal_id, drop_id, run_id, rule, :now
                        from unnest(cast(:users as bigint[]), cast(:kinds as text[]), cast(:deals as bigint[]),
                            cast(:drops as bigint[]), cast(:runs as bigint[]), cast(:rules as text[]))
                            as r(user_id, kind, deal_id, drop_id, run_id, rule)
                        order by user_id, deal_id
                        on conflict do nothing
                        returning user_id, deal_id, drop_id
                        """)
                .bind("now", now)
                .bind("users", alerts.stream().map(NewAlert::userId).toArray(Long[]::new))
                .bind("kinds", alerts.stream().map(a -> a.kind().name()).toArray(String[]::new))
                .bind("deals", alerts.stream().map(a -> a.offer().dealId()).toArray(Long[]::new))
                .bind("drops", alerts.stream().map(a -> a.offer().dropId()).toArray(Long[]::new))
                .bind("runs", alerts.stream().map(a -> a.offer().runId()).toArray(Long[]::new))
                .bind("rules", alerts.stream().map(a -> a.rule().name()).toArray(String[]::new))
                .map((row, context) -> new Told(row.getLong("user_id"), row.getLong("deal_id"), row.getLong("drop_id")))
                .list()));
    }

    /** When a user was told of a deal as new. */
    Optional<Instant> toldOf(long userId, long dealId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select created_at from deals.alert
                        where user_id = :user and deal_id = :deal and kind = 'NEW_DEAL'
                        """)
                .bind("user", userId)
                .bind("deal", dealId)
                .mapTo(Instant.class)
                .findOne());
    }

    /** Something to tell somebody. */
    record NewAlert(long userId, AlertKind kind, Offer offer, AlertRule rule) {

        Told told() {
            Long drop = offer.dropId();
            return new Told(userId, offer.dealId(), drop == null ? 0 : drop);
        }
    }

    /** @param dropId 0 for a new deal */
    record Told(long userId, long dealId, long dropId) {}

    private static Offer offer(ResultSet row) throws SQLException {
        long price = row.getLong("price_cents");
        Long original = row.getObject("original_cents", Long.class);
        boolean isReal = original != null && original > price;
        return new Offer(
                row.getLong("deal_id"),
                row.getObject("drop_id", Long.class),
                row.getLong("run_id"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                row.getString("city"),
                row.getString("city_name"),
                Category.ofWireName(row.getString("category")).orElse(Category.OTHER),
                row.getLong("product_id"),
                price,
                row.getObject("distance_km", Double.class),
                isReal ? (int) ((original - price) * 100 / original) : null,
                row.getBoolean("announced"));
    }
}
