package commissary.shop.inventory.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Who waits for what. */
@Dependent
class AskStore {

    private final Jdbi jdbi;

    @Inject
    AskStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(long accountId, long productId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into inventory.ask (account_id, product_id, asked_at)"
                        + " values (:account, :product, :now) on conflict (account_id, product_id) do nothing")
                .bind("account", accountId)
                .bind("product", productId)
                .bind("now", now)
                .execute());
    }

    void delete(long accountId, long productId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from inventory.ask where account_id = :account and product_id = :product")
                .bind("account", accountId)
                .bind("product", productId)
                .execute());
    }

    boolean exists(long accountId, long productId) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from inventory.ask"
                        + " where account_id = :account and product_id = :product)")
                .bind("account", accountId)
                .bind("product", productId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Those who wait for a product, who from now on do not. */
    List<Long> takeAll(long productId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "delete from inventory.ask where product_id = :product returning account_id")
                .bind("product", productId)
                .mapTo(Long.class)
                .list());
    }
}
