package commissary.demo.flashfood.supply;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What an item costs and what it is said to have cost, in dollars.
 * A price that is not below the original one is legal here: a quarter of the real items have no true list price.
 */
public record PriceTag(BigDecimal price, BigDecimal original) {
    public PriceTag {
        requireNonNull(price, "price");
        requireNonNull(original, "original");
    }

    public boolean isDiscount() {
        return price.compareTo(original) < 0;
    }
}
