package commissary.shop.checkout;

import java.math.BigDecimal;

/**
 * A part of the tax.
 *
 * @param rate 0 to 1
 * @param amount rounded half up, by itself
 */
public record TaxPart(String name, BigDecimal rate, BigDecimal amount) {}
