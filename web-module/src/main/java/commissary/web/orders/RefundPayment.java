package commissary.web.orders;

import commissary.shared.Invalid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money to be paid back.
 *
 * @param amount left out for all that is left
 */
public record RefundPayment(@Nullable BigDecimal amount, @NotBlank @Size(max = 200) String reason) {

    private static final int DECIMALS = 2;

    @Nullable
    Long cents() {
        if (amount == null) {
            return null;
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS || amount.precision() - amount.scale() > 12) {
            throw new Invalid("amount", "must have at most two decimals");
        }
        return amount.movePointRight(DECIMALS).longValueExact();
    }
}
