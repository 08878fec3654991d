package commissary.shop.delivery;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with what an administrator says, so that all of it is said at once. */
final class FactsCheck {

    private static final int MAX_LINE = 100;
    private static final int DECIMALS = 2;
    private static final BigDecimal MAX_AMOUNT = new BigDecimal("1000000");

    private final List<FieldError> errors = new ArrayList<>();

    void require(boolean isGood, String field, String message) {
        if (!isGood) {
            errors.add(new FieldError(field, message));
        }
    }

    String line(String field, String said) {
        String text = said.strip();
        boolean isLine =
                !text.isEmpty() && text.length() <= MAX_LINE && text.chars().noneMatch(Character::isISOControl);
        require(isLine, field, "must be one line of 1 to " + MAX_LINE + " characters");
        return text;
    }

    String country(String said) {
        Optional<Country> known = Countries.find(said);
        require(known.isPresent(), "country", "must be one of " + String.join(", ", Countries.codes()));
        return known.map(Country::code).orElse(said);
    }

    @Nullable
    String province(String country, @Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        Optional<Province> known = Countries.find(country).flatMap(found -> found.province(said));
        require(known.isPresent(), "province", "must be one of the country's, or left out for all of it");
        return known.map(Province::code).orElse(said);
    }

    void amount(String field, BigDecimal said) {
        boolean isAmount = said.signum() >= 0
                && said.compareTo(MAX_AMOUNT) <= 0
                && said.stripTrailingZeros().scale() <= DECIMALS;
        require(isAmount, field, "must be between 0 and " + MAX_AMOUNT + " with at most two decimals");
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    void requireGood() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
