package commissary.nutrition.products.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What pieces of products weigh. */
@Dependent
class ServingStore {

    private final Jdbi jdbi;

    @Inject
    ServingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<Long, BigDecimal> of(Collection<Long> productIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select product_id, grams from product_foods.serving where product_id = any(:ids)")
                .bindArray("ids", Long.class, productIds)
                .reduceRows(new HashMap<Long, BigDecimal>(), (found, row) -> {
                    BigDecimal grams = row.getColumn("grams", BigDecimal.class).stripTrailingZeros();
                    found.put(row.getColumn("product_id", Long.class), grams.scale() < 0 ? grams.setScale(0) : grams);
                    return found;
                }));
    }

    void put(long productId, BigDecimal grams) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into product_foods.serving (product_id, grams)"
                        + " values (:product, :grams) on conflict (product_id) do update set grams = excluded.grams")
                .bind("product", productId)
                .bind("grams", grams)
                .execute());
    }

    void remove(long productId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from product_foods.serving where product_id = :product")
                .bind("product", productId)
                .execute());
    }
}
