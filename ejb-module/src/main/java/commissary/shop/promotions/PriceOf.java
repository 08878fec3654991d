package commissary.shop.promotions;

/** Tells what all would cost, with taxes: by that the best promotions are chosen. */
@FunctionalInterface
public interface PriceOf {

    /**
     * The price in cents; less discount never makes it lower.
     *
     * @param discountCents off the goods
     * @param isShippingFree whether a promotion gives delivery for nothing
     */
    long cents(long discountCents, boolean isShippingFree);
}
