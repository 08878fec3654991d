package commissary.shop.delivery;

import commissary.shared.Invalid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a part of the tax; it checks itself.
 *
 * @param province null or empty for the whole country
 * @param rate 0 to 1, at most six decimals
 */
public record TaxRateFacts(
        String country, @Nullable String province, String name, BigDecimal rate, boolean onShipping, boolean active) {

    private static final int DECIMALS = 6;

    /** @throws Invalid naming every field that is wrong */
    public TaxRateFacts {
        FactsCheck check = new FactsCheck();
        country = check.country(country);
        province = check.province(country, province);
        name = check.line("name", name);
        boolean isRate = rate.signum() >= 0
                && rate.compareTo(BigDecimal.ONE) <= 0
                && rate.stripTrailingZeros().scale() <= DECIMALS;
        check.require(isRate, "rate", "must be between 0 and 1 with at most " + DECIMALS + " decimals");
        check.requireGood();
    }
}
