package commissary.shop.inventory.internal;

import commissary.shop.catalog.ProductQuantity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What orders took. */
@Dependent
class ReservationStore {

    private final Jdbi jdbi;

    @Inject
    ReservationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(long orderId, List<ProductQuantity> lines, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into inventory.reservation (order_id, product_id, quantity, state, changed_at)
                        select :order, product, sum(quantity), 'RESERVED', :now
                        from unnest(cast(:products as bigint[]), cast(:quantities as integer[])) line(product, quantity)
                        group by product
                        """)
                .bind("order", orderId)
                .bind("products", lines.stream().map(ProductQuantity::productId).toArray(Long[]::new))
                .bind(
                        "quantities",
                        lines.stream().map(ProductQuantity::quantity).toArray(Integer[]::new))
                .bind("now", now)
                .execute());
    }

    /** Takes a step with all of an order that stand in one state; what it was taken with. */
    List<ProductQuantity> step(long orderId, Step step, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        update inventory.reservation set state = :to, changed_at = :now
                        where order_id = :order and state = :from
                        returning product_id, quantity
                        """)
                .bind("order", orderId)
                .bind("from", step.from)
                .bind("to", step.to)
                .bind("now", now)
                .map((row, context) -> new ProductQuantity(row.getLong("product_id"), row.getInt("quantity")))
                .list());
    }

    /** How many of each product are reserved; those of which there is none are left out. */
    Map<Long, Integer> reserved(Collection<Long> productIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select product_id, sum(quantity) as reserved from inventory.reservation
                        where state = 'RESERVED' and product_id = any(cast(:ids as bigint[])) group by product_id
                        """)
                .bind("ids", productIds.toArray(Long[]::new))
                .reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("product_id", Long.class), row.getColumn("reserved", Integer.class));
                    return all;
                }));
    }

    /** What may become of a reservation. */
    enum Step {
        SELL("RESERVED", "SOLD"),
        RELEASE("RESERVED", "RELEASED"),
        RETURN("SOLD", "RETURNED");

        private final String from;
        private final String to;

        Step(String from, String to) {
            this.from = from;
            this.to = to;
        }
    }
}
