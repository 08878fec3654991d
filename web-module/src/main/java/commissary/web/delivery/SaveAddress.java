package commissary.web.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import commissary.shop.delivery.AddressEntry;
import org.jspecify.annotations.Nullable;

/** An address of mine as it is to be; its country says what it needs. */
@JsonIgnoreProperties("id")
public record SaveAddress(
        @Nullable String fullName,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String city,
        @Nullable String province,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable Boolean isDefault) {

    AddressEntry entry() {
        return new AddressEntry(fullName, line1, line2, city, province, postalCode, country);
    }

    boolean asDefault() {
        return Boolean.TRUE.equals(isDefault);
    }
}
