package commissary.shop.catalog.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import commissary.platform.json.Json;
import commissary.shop.catalog.ProductQuantity;
import commissary.shop.catalog.StockCause;
import commissary.shop.catalog.StockChanged.Step;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The stock of products. The database itself writes each change into the ledger; it is told the cause here. */
@Dependent
class StockStore {

    private final Jdbi jdbi;

    @Inject
    StockStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Locks products in the order of their ids until the transaction ends; those that do not exist are left out. */
    Map<Long, Held> lock(Collection<Long> productIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id, stock, seller_id, active and deleted_at is null as for_sale, deleted_at is null as there
                        from catalog.product where id = any(cast(:ids as bigint[])) order by id for no key update
                        """)
                .bind("ids", productIds.toArray(Long[]::new))
                .map((row, context) -> new Held(
                        row.getLong("id"),
                        row.getInt("stock"),
                        row.getObject("seller_id", Long.class),
                        row.getBoolean("for_sale"),
                        row.getBoolean("there")))
                .collect(Collectors.toMap(Held::productId, Function.identity())));
    }

    /** @param sign 1 to put in, -1 to take out */
    List<Step> move(List<ProductQuantity> lines, int sign, StockCause cause) {
        return because(cause, handle -> handle.createQuery(
                        """
                        update catalog.product p set stock = p.stock + wanted.quantity * :sign
                        from unnest(cast(:ids as bigint[]), cast(:quantities as integer[])) wanted(id, quantity)
                        where p.id = wanted.id
                        returning p.id, p.stock - wanted.quantity * :sign as before, p.stock as after
                        """)
                .bind("ids", lines.stream().map(ProductQuantity::productId).toArray(Long[]::new))
                .bind(
                        "quantities",
                        lines.stream().map(ProductQuantity::quantity).toArray(Integer[]::new))
                .bind("sign", sign)
                .map((row, context) -> new Step(row.getLong("id"), row.getInt("before"), row.getInt("after")))
                .list());
    }

    void set(long productId, int stock, StockCause cause) {
        because(cause, handle -> handle.createUpdate(
                        "update catalog.product set stock = :stock where id = :id and stock <> :stock")
                .bind("id", productId)
                .bind("stock", stock)
                .execute());
    }

    /** Runs statements whose changes of stock have a cause. */
    <T> T because(StockCause cause, Function<Handle, T> statements) {
        return jdbi.withHandle(handle -> {
            tell(handle, json(cause));
            T answer = statements.apply(handle);
            tell(handle, "");
            return answer;
        });
    }

    void warnBelow(long productId, @Nullable Integer threshold) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update catalog.product set low_stock_threshold = :threshold where id = :id")
                .bind("id", productId)
                .bind("threshold", threshold)
                .execute());
    }

    /** Who sells a product; empty if there is none. */
    Optional<Keeper> keeper(long productId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select seller_id from catalog.product where id = :id and deleted_at is null")
                .bind("id", productId)
                .map((row, context) -> new Keeper(row.getObject("seller_id", Long.class)))
                .findOne());
    }

    private static void tell(Handle handle, String cause) {
        handle.createQuery("select set_config('commissary.stock_cause', :cause, true)")
                .bind("cause", cause)
                .mapTo(String.class)
                .one();
    }

    private static String json(StockCause cause) {
        try {
            return Json.mapper().writeValueAsString(cause);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A locked product. */
    record Held(long productId, int stock, @Nullable Long sellerId, boolean isForSale, boolean isThere) {}

    /** Who sells a product; null for the company. */
    record Keeper(@Nullable Long sellerId) {}
}
