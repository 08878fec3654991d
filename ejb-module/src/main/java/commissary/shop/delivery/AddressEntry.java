package commissary.shop.delivery;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address as somebody typed it; the body of several requests has one. */
public record AddressEntry(
        @Nullable String fullName,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String city,
        @Nullable String province,
        @Nullable String postalCode,
        @Nullable String country) {

    private static final int MAX_NAME = 100;
    private static final int MAX_LINE = 200;
    private static final int MAX_CODE = 20;

    /**
     * The address as its country writes it: codes of country and province, spaces and capitals of the postal code.
     *
     * @param path stands before the names of the fields, such as {@code shippingAddress.}; may be empty
     * @throws Invalid naming every field that is wrong
     */
    public Address checked(String path) {
        Check check = new Check(path);
        String name = check.line("fullName", fullName, MAX_NAME);
        String first = check.line("line1", line1, MAX_LINE);
        String second = line2 == null || line2.isBlank() ? "" : check.line("line2", line2, MAX_LINE);
        String place = check.line("city", city, MAX_NAME);
        Optional<Country> land = check.country(country);
        String region = land.map(known -> check.province(known, province)).orElse("");
        String code =
                land.map(known -> check.postalCode(known, region, postalCode)).orElse("");
        check.requireGood();
        return new Address(
                name,
                first,
                second.isEmpty() ? null : second,
                place,
                region,
                code,
                land.orElseThrow().code());
    }

    /** Collects what is wrong, so that all of it is said at once. */
    private static final class Check {

        private final String path;
        private final List<FieldError> errors = new ArrayList<>();

        Check(String path) {
            this.path = path;
        }

        String line(String field, @Nullable String said, int max) {
            String text = said == null ? "" : said.strip();
            boolean isLine =
                    !text.isEmpty() && text.length() <= max && text.chars().noneMatch(Character::isISOControl);
            if (!isLine) {
                wrong(field, "must be one line of 1 to " + max + " characters");
            }
            return text;
        }

        Optional<Country> country(@Nullable String said) {
            Optional<Country> known = Countries.find(said == null ? "" : said);
            if (known.isEmpty()) {
                wrong("country", "must be one of " + String.join(", ", Countries.codes()));
            }
            return known;
        }

        String province(Country country, @Nullable String said) {
            String text = said == null ? "" : said.strip();
            if (country.provinces().isEmpty()) {
                return text.isEmpty() ? text : line("province", text, MAX_NAME);
            }
            Optional<Province> known = country.province(text);
            if (known.isEmpty()) {
                wrong(
                        "province",
                        "must be one of " + country.name() + ", such as "
                                + country.provinces().get(0).code());
            }
            return known.map(Province::code).orElse("");
        }

        String postalCode(Country country, String province, @Nullable String said) {
            String text = said == null || said.length() > MAX_CODE ? "" : country.writtenPostalCode(said);
            if (!country.isPostalCode(text)) {
                wrong(
                        "postalCode",
                        "must be a postal code of " + country.name() + ", such as " + country.postalCodeExample());
            } else if (!country.liesIn(text, province)) {
                wrong("postalCode", "does not lie in " + province);
            }
            return text;
        }

        void requireGood() {
            if (!errors.isEmpty()) {
                throw new Invalid(errors);
            }
        }

        private void wrong(String field, String message) {
            errors.add(new FieldError(path + field, message));
        }
    }
}
