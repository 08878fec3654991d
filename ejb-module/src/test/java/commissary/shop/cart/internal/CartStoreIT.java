package commissary.shop.cart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.identity.internal.IdentityDatabase;
import commissary.platform.persistence.TestDatabase;
import commissary.shop.catalog.ProductQuantity;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Carts in the real database, under its policies. */
class CartStoreIT {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final long user = IdentityDatabase.newAccount();
    private final List<Long> products = products(3);

    @Test
    void theSameProductTakesThePlaceOfItsItem() {
        put(item(0, 2, 500), NOON);
        put(item(1, 1, 500), NOON.plusSeconds(1));
        put(item(0, 5, 600), NOON.plusSeconds(2));

        assertThat(items()).containsExactly(item(0, 5, 600), item(1, 1, 500));
    }

    @Test
    void whatWasOrderedIsTakenOutAndWhatWasAddedMeanwhileStays() {
        put(item(0, 2, 500), NOON);
        put(item(1, 5, 500), NOON);
        put(item(2, 3, 500), NOON);

        as(store -> {
            store.take(user, List.of(quantity(0, 1), quantity(1, 3), quantity(0, 1)));
            return true;
        });

        assertThat(items()).containsExactly(item(1, 2, 500), item(2, 3, 500));
    }

    @Test
    void everybodySeesAndFillsHisOwnCartOnly() {
        put(item(0, 1, 500), NOON);
        long other = IdentityDatabase.newAccount();

        List<CartItem> seen = as(other, store -> store.items(user));

        assertThat(seen).isEmpty();
        assertThat(items()).hasSize(1);
        assertThatThrownBy(() -> as(other, store -> {
                    store.put(user, item(1, 1, 500), NOON);
                    return true;
                }))
                .hasMessageContaining("row-level security");
    }

    private void put(CartItem item, Instant at) {
        as(store -> {
            store.put(user, item, at);
            return true;
        });
    }

    private List<CartItem> items() {
        return as(store -> store.items(user));
    }

    private <T> T as(Function<CartStore, T> work) {
        return as(user, work);
    }

    private static <T> T as(long who, Function<CartStore, T> work) {
        return TestDatabase.get().asUser(who, handle -> work.apply(new CartStore(IdentityDatabase.over(handle))));
    }

    private CartItem item(int product, int quantity, long price) {
        return new CartItem(products.get(product), quantity, "S", "Thing", price);
    }

    private ProductQuantity quantity(int product, int quantity) {
        return new ProductQuantity(products.get(product), quantity);
    }

    private static List<Long> products(int count) {
        return TestDatabase.get().owner().withHandle(handle -> handle.createQuery(
                        """
                        with category as (
                            insert into catalog.category (name, slug) values ('Test', gen_random_uuid()) returning id
                        )
                        insert into catalog.product (sku, name, description, category_id, price_cents, stock,
                                                     created_at, updated_at)
                        select gen_random_uuid(), 'Thing', '', category.id, 500, 5, now(), now()
                        from category, generate_series(1, :count) returning id
                        """)
                .bind("count", count)
                .mapTo(Long.class)
                .list());
    }
}
