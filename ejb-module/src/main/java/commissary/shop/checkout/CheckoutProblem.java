package commissary.shop.checkout;

import org.jspecify.annotations.Nullable;

/**
 * What a person should know of what is about to be ordered.
 *
 * @param code {@code OUT_OF_STOCK}, {@code NOT_ENOUGH_STOCK}, {@code NOT_FOR_SALE}, {@code PRICE_CHANGED},
 *     {@code PROMOTION_UNKNOWN}, {@code PROMOTION_NOT_APPLICABLE}, {@code NOT_DELIVERED_THERE} or {@code CART_EMPTY}
 * @param message for people
 */
public record CheckoutProblem(String code, String message, @Nullable Long productId) {

    /** Whether there can be no order while this holds: a changed price is only pointed out. */
    public boolean hindersOrder() {
        return !code.equals("PRICE_CHANGED");
    }
}
