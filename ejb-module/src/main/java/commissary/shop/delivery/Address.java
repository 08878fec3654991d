package commissary.shop.delivery;

import commissary.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Where goods go. One that was accepted once is not checked again when it is read, since the rules may have changed
 * meanwhile; {@link #checked} is for those that come in.
 *
 * @param province by its code where the country has such, such as {@code AB}; may be empty where it has none
 * @param country by its ISO 3166 code, such as {@code CA}
 */
public record Address(
        String fullName,
        String line1,
        @Nullable String line2,
        String city,
        String province,
        String postalCode,
        String country) {

    /**
     * The same as its country writes it: codes of country and province, spaces and capitals of the postal code.
     *
     * @param path stands before the names of the fields, such as {@code shippingAddress.}; may be empty
     * @throws Invalid naming every field that is wrong
     */
    public Address checked(String path) {
        return new AddressEntry(fullName, line1, line2, city, province, postalCode, country).checked(path);
    }
}
