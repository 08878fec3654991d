package commissary.shop.catalog.internal;

import commissary.shop.catalog.CatalogLog.Change;
import commissary.shop.catalog.CatalogLog.Changes;
import commissary.shop.catalog.LogPosition;
import commissary.shop.catalog.LogPosition.Part;
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

/** The log of changes, which triggers of the products' table write. */
@Dependent
class ChangeLogStore {

    private final Jdbi jdbi;

    @Inject
    ChangeLogStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    LogPosition end() {
        return jdbi.withHandle(handle -> new LogPosition(snapshot(handle), null));
    }

    Optional<Changes> after(LogPosition position, int limit) {
        return jdbi.withHandle(handle ->
                isOfThisTime(handle, position) ? Optional.of(read(handle, position, limit)) : Optional.empty());
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

    /** What the later snapshot shows and the one that was read does not. */
    private static Changes read(Handle handle, LogPosition position, int limit) {
        Part part = position.part() == null ? new Part(snapshot(handle), 0, 0) : position.part();
        List<Entry> entries = handle.createQuery(
                        """
                        select at_xid::text::bigint as transaction, id, product_id, stock_only, at
                        from catalog.product_change
                        where at_xid >= pg_snapshot_xmin(cast(:seen as pg_snapshot))
                          and (at_xid, id) > (cast(cast(:transaction as text) as xid8), :entry)
                          and not pg_visible_in_snapshot(at_xid, cast(:seen as pg_snapshot))
                          and pg_visible_in_snapshot(at_xid, cast(:reading as pg_snapshot))
                        order by at_xid, id limit :limit
                        """)
                .bind("seen", position.seen())
                .bind("reading", part.reading())
                .bind("transaction", part.transaction())
                .bind("entry", part.entry())
                .bind("limit", limit)
                .map((row, context) -> new Entry(
                        row.getLong("transaction"),
                        row.getLong("id"),
                        row.getLong("product_id"),
                        row.getBoolean("stock_only"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        boolean isMoreLeft = entries.size() == limit;
        return new Changes(
                eachOnce(entries),
                isMoreLeft
                        ? entries.get(limit - 1).position(position.seen(), part.reading())
                        : new LogPosition(part.reading(), null),
                entries.isEmpty() ? null : entries.get(0).at(),
                isMoreLeft);
    }

    private static List<Change> eachOnce(List<Entry> entries) {
        Map<Long, Boolean> stockOnly = new LinkedHashMap<>();
        entries.forEach(entry -> stockOnly.merge(entry.productId(), entry.isStockOnly(), Boolean::logicalAnd));
        return stockOnly.entrySet().stream()
                .map(change -> new Change(change.getKey(), change.getValue()))
                .toList();
    }

    /** Not from before what is forgotten, nor ahead: a database put back from a backup counts its transactions anew. */
    private static boolean isOfThisTime(Handle handle, LogPosition position) {
        return position.equals(LogPosition.START)
                || handle.createQuery(
                                """
                                select pg_snapshot_xmin(seen) > at_xid
                                   and pg_snapshot_xmax(seen) <= pg_snapshot_xmax(pg_current_snapshot())
                                from catalog.change_horizon, cast(:seen as pg_snapshot) seen
                                """)
                        .bind("seen", position.seen())
                        .mapTo(Boolean.class)
                        .one();
    }

    private static String snapshot(Handle handle) {
        return handle.createQuery("select pg_current_snapshot()::text")
                .mapTo(String.class)
                .one();
    }

    private record Entry(long transaction, long id, long productId, boolean isStockOnly, Instant at) {

        LogPosition position(String seen, String reading) {
            return new LogPosition(seen, new Part(reading, transaction, id));
        }
    }
}
