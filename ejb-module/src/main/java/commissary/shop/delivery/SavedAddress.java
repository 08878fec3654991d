package commissary.shop.delivery;

import org.jspecify.annotations.Nullable;

/** One of a person's addresses. */
public record SavedAddress(
        long id,
        String fullName,
        String line1,
        @Nullable String line2,
        String city,
        String province,
        String postalCode,
        String country,
        boolean isDefault) {}
