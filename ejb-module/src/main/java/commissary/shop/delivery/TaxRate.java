package commissary.shop.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of the tax of a place.
 *
 * @param province null for the whole country
 * @param rate 0 to 1
 * @param onShipping whether it is taken on the fee of delivery too
 */
public record TaxRate(
        long id,
        String country,
        @Nullable String province,
        String name,
        BigDecimal rate,
        boolean onShipping,
        boolean active) {}
