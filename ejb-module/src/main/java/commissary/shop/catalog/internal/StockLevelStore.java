package commissary.shop.catalog.internal;

import commissary.shared.Page;
import commissary.shared.PageRequest;
import commissary.shop.catalog.StockChange;
import commissary.shop.catalog.StockLevel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What is in stock, and why. */
@Dependent
class StockLevelStore {

    private static final String LEVEL =
            """
            select p.id, p.sku, p.name, p.stock, p.low_stock_threshold,
                   coalesce((select l.at from catalog.stock_ledger l where l.product_id = p.id order by l.id desc limit 1),
                            p.created_at) as changed_at
            from catalog.product p
            """;

    private static final String WHICH =
            """
            where p.deleted_at is null and (cast(:seller as bigint) is null or p.seller_id = :seller)
              and (cast(:words as text) is null or strpos(lower(p.name), :words) > 0 or strpos(lower(p.sku), :words) > 0)
              and (cardinality(cast(:among as bigint[])) = 0 or p.id = any(cast(:among as bigint[])))
              and (cast(:below as integer) is null or p.stock <= coalesce(p.low_stock_threshold, :below))
            """;

    private final Jdbi jdbi;

    @Inject
    StockLevelStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param seller null for all */
    Page<StockLevel> find(
            @Nullable Long seller,
            @Nullable String words,
            Collection<Long> among,
            @Nullable Integer lowBelow,
            PageRequest page) {
        @Nullable String lower = words == null ? null : words.strip().toLowerCase(Locale.ROOT);
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery(LEVEL + WHICH + "order by p.stock, p.id limit :limit offset :offset")
                        .bind("seller", seller)
                        .bind("words", lower)
                        .bind("among", among.toArray(Long[]::new))
                        .bind("below", lowBelow)
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(StockLevelStore::level)
                        .list(),
                page,
                handle.createQuery("select count(*) from catalog.product p " + WHICH)
                        .bind("seller", seller)
                        .bind("words", lower)
                        .bind("among", among.toArray(Long[]::new))
                        .bind("below", lowBelow)
                        .mapTo(Long.class)
                        .one()));
    }

    List<StockLevel> of(Collection<Long> productIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        LEVEL + "where p.id = any(cast(:ids as bigint[])) and p.deleted_at is null")
                .bind("ids", productIds.toArray(Long[]::new))
                .map(StockLevelStore::level)
                .list());
    }

    Page<StockChange> ledger(long productId, PageRequest page) {
        return jdbi.withHandle(handle -> new Page<>(
                handle.createQuery(
                                """
                                select id, at, cause, delta, stock_after, reason, order_id, actor_id
                                from catalog.stock_ledger where product_id = :id
                                order by id desc limit :limit offset :offset
                                """)
                        .bind("id", productId)
                        .bind("limit", page.pageSize())
                        .bind("offset", page.offset())
                        .map(StockLevelStore::change)
                        .list(),
                page,
                handle.createQuery("select count(*) from catalog.stock_ledger where product_id = :id")
                        .bind("id", productId)
                        .mapTo(Long.class)
                        .one()));
    }

    private static StockLevel level(ResultSet row, StatementContext context) throws SQLException {
        return new StockLevel(
                row.getLong("id"),
                row.getString("sku"),
                row.getString("name"),
                null,
                row.getInt("stock"),
                row.getObject("low_stock_threshold", Integer.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static StockChange change(ResultSet row, StatementContext context) throws SQLException {
        return new StockChange(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("cause"),
                row.getInt("delta"),
                row.getInt("stock_after"),
                row.getString("reason"),
                row.getObject("order_id", Long.class),
                row.getObject("actor_id", Long.class));
    }
}
