package commissary.web.delivery;

import commissary.shop.delivery.AddressEntry;
import commissary.shop.delivery.PickupSiteFacts;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new site where goods can be picked up. */
public record AddPickupSite(
        @NotNull String id,
        @NotNull String name,
        @NotNull AddressEntry address,
        @Nullable Integer position,
        @Nullable Boolean active) {

    PickupSiteFacts facts() {
        return PickupSiteFacts.of(
                id, name, address, Objects.requireNonNullElse(position, 0), Objects.requireNonNullElse(active, true));
    }
}
