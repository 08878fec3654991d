package commissary.deals.internal;

import commissary.deals.Category;
import commissary.deals.DealQuery;
import commissary.deals.DealView;
import commissary.deals.PriceDropView;
import commissary.deals.PricePoint;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What readers ask of the deals. */
@Dependent
public class DealStore {

    private static final int MAX_POINTS = 1_000;

    private static final String TABLES =
            """
             from deals.deal d
             join deals.store s on s.id = d.store_id
             join deals.city c on c.id = s.city_id
             left join deals.product p on p.id = d.product_id -- left: not read unless a condition is about it
            """;

    /** A card stands for all lots of a product that cost the same and last as long. */
    private static final String CARDS =
            """
            with card as (
                select max(d.id) as id, count(*) as lots, sum(d.quantity) as quantity,
                       max(coalesce(d.last_seen, s.last_read_at)) as last_seen
            %s where %s
                group by d.product_id, d.price_cents, d.original_cents, d.best_before
            )
            """;

    private static final String VIEW =
            """
            d.id, d.name, d.description, d.category, d.store_id, s.name as store_name, s.address, c.name as city,
            d.list_price_cents, d.price_cents, d.discount_percent, d.best_before, d.image_url, s.distance_km,
            d.posted_at, d.first_seen, d.ended_at
            """;

    /** One lot; the lots on offer that equal it are counted with it. */
    private static final String LOT_COLUMNS = VIEW
            + """
            , coalesce(d.last_seen, s.last_read_at) as last_seen,
              greatest(1, equal.lots) as lots, coalesce(equal.quantity, d.quantity) as quantity
            """;

    private static final String LOT_TABLES = TABLES
            + """
            cross join lateral (
                select count(*) as lots, sum(e.quantity) as quantity
                from deals.deal e
                where e.product_id = d.product_id and e.price_cents = d.price_cents and e.ended_at is null
                  and d.ended_at is null and e.original_cents is not distinct from d.original_cents
                  and e.best_before is not distinct from d.best_before
            ) equal
            """;

    private static final String LOT = "select " + LOT_COLUMNS + LOT_TABLES;

    private final Jdbi jdbi;

    @Inject
    public DealStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<DealView> find(DealQuery query, PageRequest page) {
        DealFilter filter = DealFilter.of(query);
        String cards = CARDS.formatted(TABLES, filter.sql());
        return jdbi.withHandle(handle -> {
            AtomicLong total = new AtomicLong();
            List<DealView> deals = handle.createQuery(cards + "select " + VIEW
                            + ", card.last_seen, card.lots, card.quantity, (select count(*) from card) as total"
                            + TABLES
                            + " join card on card.id = d.id order by " + DealFilter.order(query.sort())
                            + " limit :limit offset :offset")
                    .bindMap(filter.parameters())
                    .bind("limit", page.pageSize())
                    .bind("offset", page.offset())
                    .map((row, context) -> {
                        total.set(row.getLong("total"));
                        return view(row);
                    })
                    .list();
            boolean isBeyond = deals.isEmpty() && page.page() > 1;
            if (isBeyond) {
                total.set(handle.createQuery(cards + "select count(*) from card")
                        .bindMap(filter.parameters())
                        .mapTo(Long.class)
                        .one());
            }
            return new Page<>(deals, page, total.get());
        });
    }

    Optional<DealView> get(long dealId) {
        return jdbi.withHandle(handle -> handle.createQuery(LOT + " where d.id = :id")
                .bind("id", dealId)
                .map((row, context) -> view(row))
                .findOne());
    }

    /** The deals of these ids in the given order. */
    public List<DealView> named(Collection<Long> dealIds) {
        return jdbi.withHandle(handle -> handle.createQuery(LOT
                        + " join unnest(cast(:ids as bigint[])) with ordinality as wanted(id, place)"
                        + " on wanted.id = d.id order by wanted.place")
                .bind("ids", dealIds.toArray(Long[]::new))
                .map((row, context) -> view(row))
                .list());
    }

    List<PriceDropView> drops(Collection<Long> dropIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select x.id as drop_id, x.from_cents, x.to_cents, x.found_at, " + LOT_COLUMNS + LOT_TABLES
                                + """
                        join deals.price_drop x on x.deal_id = d.id
                        join unnest(cast(:ids as bigint[])) with ordinality as wanted(id, place) on wanted.id = x.id
                        order by wanted.place
                        """)
                .bind("ids", dropIds.toArray(Long[]::new))
                .map((row, context) -> new PriceDropView(
                        row.getLong("drop_id"),
                        view(row),
                        money(row.getLong("from_cents")),
                        money(row.getLong("to_cents")),
                        row.getObject("found_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    List<PricePoint> priceHistory(long dealId, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from (
                            select h.id, h.price_cents, h.quantity, h.recorded_at
                            from deals.price_history h
                            where h.product_id = (select product_id from deals.deal where id = :id)
                              and h.recorded_at >= :since
                            order by h.recorded_at desc, h.id desc limit :limit
                        ) latest order by recorded_at, id
                        """)
                .bind("id", dealId)
                .bind("since", since)
                .bind("limit", MAX_POINTS)
                .map((row, context) -> new PricePoint(
                        money(row.getLong("price_cents")),
                        row.getInt("quantity"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    private static DealView view(ResultSet row) throws SQLException {
        @Nullable Long listPrice = row.getObject("list_price_cents", Long.class);
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new DealView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("description"),
                Category.ofWireName(row.getString("category")).orElse(Category.OTHER),
                row.getLong("store_id"),
                row.getString("store_name"),
                row.getString("address"),
                row.getString("city"),
                listPrice == null ? null : money(listPrice),
                money(row.getLong("price_cents")),
                row.getObject("discount_percent", Integer.class),
                row.getLong("quantity"),
                row.getObject("best_before", LocalDate.class),
                row.getString("image_url"),
                row.getObject("distance_km", Double.class),
                instant(row, "posted_at"),
                instant(row, "first_seen"),
                instant(row, "last_seen"),
                row.getLong("lots"),
                ended == null ? null : ended.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
