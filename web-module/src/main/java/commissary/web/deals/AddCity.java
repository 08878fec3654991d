package commissary.web.deals;

import commissary.deals.NewCity;
import jakarta.validation.constraints.NotNull;

/** Following one more city; the centre in degrees. */
public record AddCity(
        @NotNull String name, @NotNull String displayName, @NotNull Double latitude, @NotNull Double longitude) {

    NewCity city() {
        return new NewCity(name, displayName, latitude, longitude);
    }
}
