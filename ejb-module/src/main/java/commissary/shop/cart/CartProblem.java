package commissary.shop.cart;

import org.jspecify.annotations.Nullable;

/**
 * Something about a cart that its owner should know.
 *
 * @param code {@code PRICE_CHANGED}, {@code OUT_OF_STOCK}, {@code NOT_ENOUGH_STOCK} or {@code NOT_FOR_SALE}
 * @param message for people
 */
public record CartProblem(String code, @Nullable Long productId, String message) {}
