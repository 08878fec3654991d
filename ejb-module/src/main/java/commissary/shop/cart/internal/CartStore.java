package commissary.shop.cart.internal;

import commissary.shop.catalog.ProductQuantity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The carts' table. */
@Dependent
class CartStore {

    private final Jdbi jdbi;

    @Inject
    CartStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes changes of one person's cart wait for each other, until the transaction ends. */
    void lock(long userId) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('cart.item', :user))")
                .bind("user", userId)
                .mapTo(Integer.class)
                .one());
    }

    /** In the order in which they were added. */
    List<CartItem> items(long userId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select product_id, quantity, sku, name,"
                                + " price_when_added_cents from cart.item where account_id = :user order by added_at, product_id")
                .bind("user", userId)
                .map((row, context) -> new CartItem(
                        row.getLong("product_id"),
                        row.getInt("quantity"),
                        row.getString("sku"),
                        row.getString("name"),
                        row.getLong("price_when_added_cents")))
                .list());
    }

    /** Puts an item in, or in the place of what there is of the product; it keeps its place in the order. */
    void put(long userId, CartItem item, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into cart.item
                            (account_id, product_id, quantity, sku, name, price_when_added_cents, added_at)
                        values (:user, :product, :quantity, :sku, :name, :price, :now)
                        on conflict (account_id, product_id) do update set quantity = excluded.quantity,
                            sku = excluded.sku, name = excluded.name,
                            price_when_added_cents = excluded.price_when_added_cents
                        """)
                .bind("user", userId)
                .bind("product", item.productId())
                .bind("quantity", item.quantity())
                .bind("sku", item.sku())
                .bind("name", item.name())
                .bind("price", item.priceCents())
                .bind("now", now)
                .execute());
    }

    void setQuantity(long userId, long productId, int quantity) {
        jdbi.useHandle(handle -> handle.createUpdate("update cart.item set quantity = :quantity"
                        + " where account_id = :user and product_id = :product")
                .bind("quantity", quantity)
                .bind("user", userId)
                .bind("product", productId)
                .execute());
    }

    void delete(long userId, long productId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from cart.item where account_id = :user and product_id = :product")
                .bind("user", userId)
                .bind("product", productId)
                .execute());
    }

    /** Takes so many of each product out; what has more left stays with the rest. */
    void take(long userId, List<ProductQuantity> ordered) {
        List<Long> products = ordered.stream().map(ProductQuantity::productId).toList();
        List<Integer> quantities =
                ordered.stream().map(ProductQuantity::quantity).toList();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with ordered as (
                            select product_id, sum(quantity) as quantity
                            from unnest(:products, :quantities) as line (product_id, quantity) group by product_id
                        ), gone as (
                            delete from cart.item i using ordered o
                            where i.account_id = :user and i.product_id = o.product_id and i.quantity <= o.quantity
                        )
                        update cart.item i set quantity = i.quantity - o.quantity from ordered o
                        where i.account_id = :user and i.product_id = o.product_id and i.quantity > o.quantity
                        """)
                .bind("user", userId)
                .bindArray("products", Long.class, products)
                .bindArray("quantities", Integer.class, quantities)
                .execute());
    }
}
