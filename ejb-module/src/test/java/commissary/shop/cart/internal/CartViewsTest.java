package commissary.shop.cart.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.cart.CartLine;
import commissary.shop.cart.CartProblem;
import commissary.shop.cart.CartView;
import commissary.shop.catalog.ProductView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CartViewsTest {

    private final CartViews views = new CartViews(new Money("CAD"));

    @Test
    void aChangedPriceIsPointedOutAndTheNewOneCounts() {
        CartView cart = views.view(List.of(item(1, 2, 500)), Map.of(1L, product(1, "6.25", 9)));

        assertThat(cart.subtotal()).isEqualTo(new BigDecimal("12.50"));
        assertThat(cart.lines().get(0).priceWhenAdded()).isEqualTo(new BigDecimal("5.00"));
        assertThat(cart.lines().get(0).priceChanged()).isTrue();
        assertThat(cart.problems())
                .containsExactly(
                        new CartProblem("PRICE_CHANGED", 1L, "Product 1 was $5.00 when you added it, now it is $6.25"));
    }

    @Test
    void theSamePriceIsNoChange() {
        CartView cart = views.view(List.of(item(1, 2, 500)), Map.of(1L, product(1, "5", 9)));

        assertThat(cart.problems()).isEmpty();
        assertThat(cart.count()).isEqualTo(2);
    }

    @Test
    void itSaysWhatThereIsTooLittleOf() {
        CartView cart = views.view(
                List.of(item(1, 2, 500), item(2, 2, 500)),
                Map.of(1L, product(1, "5.00", 1), 2L, product(2, "5.00", 0)));

        assertThat(cart.problems()).extracting(CartProblem::code).containsExactly("NOT_ENOUGH_STOCK", "OUT_OF_STOCK");
        assertThat(cart.lines()).extracting(CartLine::available).containsExactly(true, false);
    }

    @Test
    void whatIsNoLongerForSaleStaysToBeSeenButCostsNothing() {
        CartView cart = views.view(List.of(item(1, 2, 500)), Map.of());

        assertThat(cart.subtotal()).isEqualByComparingTo("0");
        assertThat(cart.lines()).extracting(CartLine::name).containsExactly("Thing 1");
        assertThat(cart.problems()).extracting(CartProblem::code).containsExactly("NOT_FOR_SALE");
    }

    @Test
    void whereThereAreNoCentsPricesAreWhole() {
        CartViews dong = new CartViews(new Money("VND"));

        CartView cart = dong.view(List.of(item(1, 3, 1_000_020)), Map.of(1L, product(1, "10000.40", 9)));

        assertThat(cart.subtotal()).isEqualTo(new BigDecimal("30000.00"));
        assertThat(cart.problems()).as("what rounds to the same is no change").isEmpty();
    }

    private static CartItem item(long product, int quantity, long cents) {
        return new CartItem(product, quantity, "S-" + product, "Thing " + product, cents);
    }

    private static ProductView product(long id, String price, int stock) {
        return new ProductView(
                id,
                "S-" + id,
                "Product " + id,
                "",
                null,
                1,
                List.of(1L),
                null,
                null,
                Map.of(),
                new BigDecimal(price),
                stock,
                null,
                null,
                List.of(),
                null,
                0,
                true,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private record Money(String code) implements DeploymentCurrency {

        @Override
        public Currency get() {
            return Currency.getInstance(code);
        }

        @Override
        public String format(BigDecimal amount) {
            return "$" + amount.toPlainString();
        }
    }
}
