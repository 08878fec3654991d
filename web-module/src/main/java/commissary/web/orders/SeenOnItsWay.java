package commissary.web.orders;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a parcel was seen. */
public record SeenOnItsWay(@NotBlank @Size(max = 200) String message) {}
