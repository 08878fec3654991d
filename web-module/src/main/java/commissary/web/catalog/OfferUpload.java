package commissary.web.catalog;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Asking for a place for a picture.
 *
 * @param contentType {@code image/jpeg}, {@code image/png} or {@code image/webp}
 * @param size in bytes, exactly
 */
public record OfferUpload(@NotNull String contentType, @NotNull @Min(1) Long size) {}
