package commissary.shop.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a way of delivery costs in a country or one of its provinces.
 *
 * @param province null for the whole country
 * @param freeFrom from which sum of goods it is free, before discounts; null if never
 * @param days until it is there
 */
public record ShippingRule(
        long id,
        String country,
        @Nullable String province,
        ShippingMethod method,
        String name,
        BigDecimal fee,
        @Nullable BigDecimal freeFrom,
        @Nullable Integer days,
        boolean active) {}
