package commissary.shop.catalog.internal;

import commissary.shop.catalog.CatalogLog.Change;
import commissary.shop.catalog.CatalogLog.Changes;
import commissary.shop.catalog.LogPosition;
import commissary.shop.catalog.ProductView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The log of changes, which triggers of the products' table write. */
@Dependent
class ChangeLogStore {

    private static final long LAST_ENTRY = 999_999_999_999_999_999L;

    private final Jdbi jdbi;

    @Inject
    ChangeLogStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    LogPosition end() {
        return jdbi.withHandle(handle -> new LogPosition(firstRunning(handle) - 1, LAST_ENTRY));
    }

    Optional<Changes> after(LogPosition position, int limit) {
        return jdbi.withHandle(handle -> {
            long running = firstRunning(handle);
            // A database put back from a backup counts its transactions anew.
            boolean isOfAnotherTime = position.transaction() >= running || position.transaction() < horizon(handle);
            return isOfAnotherTime && !position.equals(LogPosition.START)
                    ? Optional.empty()
                    : Optional.of(read(handle, position, running, limit));
        });
    }

    List<ProductView> all(long afterId, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + ProductRows.COLUMNS + ProductRows.TABLES
                        + "where p.id > :after and p.deleted_at is null order by p.id limit :limit")
                .bind("after", afterId)
                .bind("limit", limit)
                .map(ProductRows::view)
                .list());
    }

    List<ProductView> of(List<Long> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + ProductRows.COLUMNS + ProductRows.TABLES
                        + "where p.id = any(cast(:ids as bigint[])) and p.deleted_at is null")
                .bind("ids", ids.toArray(Long[]::new))
                .map(ProductRows::view)
                .list());
    }

    /** Notes a change that is none of the product's own table. */
    void note(long productId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into catalog.product_change (product_id, stock_only) values (:product, false)")
                .bind("product", productId)
                .execute());
    }

    /** Forgets what is older, and notes how far. */
    void forgetBefore(Instant instant) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with gone as (delete from catalog.product_change where at < :instant returning at_xid)
                        update catalog.change_horizon
                        set at_xid = greatest(at_xid, (select max(at_xid) from gone)) where exists (select from gone)
                        """)
                .bind("instant", instant)
                .execute());
    }

    private static Changes read(Handle handle, LogPosition position, long running, int limit) {
        List<Entry> entries = handle.createQuery(
                        """
                        select at_xid::text::bigint as transaction, id, product_id, stock_only, at
                        from catalog.product_change
                        where (at_xid, id) > (cast(cast(:transaction as text) as xid8), :entry)
                          and at_xid < cast(cast(:running as text) as xid8)
                        order by at_xid, id limit :limit
                        """)
                .bind("transaction", position.transaction())
                .bind("entry", position.entry())
                .bind("running", running)
                .bind("limit", limit)
                .map((row, context) -> new Entry(
                        new LogPosition(row.getLong("transaction"), row.getLong("id")),
                        row.getLong("product_id"),
                        row.getBoolean("stock_only"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        Map<Long, Boolean> stockOnly = new LinkedHashMap<>();
        entries.forEach(entry -> stockOnly.merge(entry.productId(), entry.isStockOnly(), Boolean::logicalAnd));
        @Nullable Instant oldest = entries.isEmpty() ? null : entries.get(0).at();
        LogPosition last =
                entries.isEmpty() ? position : entries.get(entries.size() - 1).position();
        return new Changes(
                stockOnly.entrySet().stream()
                        .map(change -> new Change(change.getKey(), change.getValue()))
                        .toList(),
                last,
                oldest,
                entries.size() == limit);
    }

    private static long firstRunning(Handle handle) {
        return handle.createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .mapTo(Long.class)
                .one();
    }

    private static long horizon(Handle handle) {
        return handle.createQuery("select at_xid::text::bigint from catalog.change_horizon")
                .mapTo(Long.class)
                .one();
    }

    private record Entry(LogPosition position, long productId, boolean isStockOnly, Instant at) {}
}
