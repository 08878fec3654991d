package commissary.web.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import commissary.shop.delivery.AddressEntry;
import commissary.shop.delivery.PickupSiteFacts;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A site as it is to be. */
@JsonIgnoreProperties("id")
public record ChangePickupSite(
        @NotNull String name, @NotNull AddressEntry address, @Nullable Integer position, @Nullable Boolean active) {

    PickupSiteFacts facts(String id) {
        return PickupSiteFacts.of(
                id, name, address, Objects.requireNonNullElse(position, 0), Objects.requireNonNullElse(active, true));
    }
}
