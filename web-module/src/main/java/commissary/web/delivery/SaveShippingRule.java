package commissary.web.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.delivery.ShippingRuleFacts;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A shipping rule as it is to be. */
@JsonIgnoreProperties("id")
public record SaveShippingRule(
        @NotNull String country,
        @Nullable String province,
        @NotNull ShippingMethod method,
        @NotNull String name,
        @NotNull BigDecimal fee,
        @Nullable BigDecimal freeFrom,
        @Nullable Integer days,
        @Nullable Boolean active) {

    ShippingRuleFacts facts() {
        return new ShippingRuleFacts(
                country, province, method, name, fee, freeFrom, days, Objects.requireNonNullElse(active, true));
    }
}
