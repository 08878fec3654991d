package commissary.shop.delivery;

import commissary.shared.Invalid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a shipping rule; it checks itself.
 *
 * @param province null or empty for the whole country
 * @param days 0 to {@value #MAX_DAYS}
 */
public record ShippingRuleFacts(
        String country,
        @Nullable String province,
        ShippingMethod method,
        String name,
        BigDecimal fee,
        @Nullable BigDecimal freeFrom,
        @Nullable Integer days,
        boolean active) {

    private static final int MAX_DAYS = 365;

    /** @throws Invalid naming every field that is wrong */
    public ShippingRuleFacts {
        FactsCheck check = new FactsCheck();
        country = check.country(country);
        province = check.province(country, province);
        name = check.line("name", name);
        check.amount("fee", fee);
        if (freeFrom != null) {
            check.amount("freeFrom", freeFrom);
        }
        check.require(days == null || (days >= 0 && days <= MAX_DAYS), "days", "must be between 0 and " + MAX_DAYS);
        check.requireGood();
    }
}
