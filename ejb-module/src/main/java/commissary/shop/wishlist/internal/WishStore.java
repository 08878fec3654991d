package commissary.shop.wishlist.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The wishes. */
@Dependent
class WishStore {

    private final Jdbi jdbi;

    @Inject
    WishStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The wished products, the last wished first. */
    List<Long> products(long userId) {
        return jdbi.withHandle(handle -> handle.createQuery("select product_id from wishlist.wish"
                        + " where account_id = :user order by wished_at desc, product_id desc")
                .bind("user", userId)
                .mapTo(Long.class)
                .list());
    }

    void insert(long userId, long productId, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into wishlist.wish (account_id, product_id, wished_at)"
                        + " values (:user, :product, :now) on conflict (account_id, product_id) do nothing")
                .bind("user", userId)
                .bind("product", productId)
                .bind("now", now)
                .execute());
    }

    void delete(long userId, long productId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from wishlist.wish where account_id = :user and product_id = :product")
                .bind("user", userId)
                .bind("product", productId)
                .execute());
    }
}
