package commissary.web.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import commissary.shop.delivery.TaxRateFacts;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a tax as it is to be. */
@JsonIgnoreProperties("id")
public record SaveTaxRate(
        @NotNull String country,
        @Nullable String province,
        @NotNull String name,
        @NotNull BigDecimal rate,
        @Nullable Boolean onShipping,
        @Nullable Boolean active) {

    TaxRateFacts facts() {
        return new TaxRateFacts(
                country,
                province,
                name,
                rate,
                Objects.requireNonNullElse(onShipping, true),
                Objects.requireNonNullElse(active, true));
    }
}
