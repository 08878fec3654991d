package commissary.identity.internal;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses, names and zones an account may have. */
final class AccountRules {

    private static final int MAX_EMAIL = 254;
    private static final int MAX_LOCAL_PART = 64;
    private static final int MAX_NAME = 200;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}\\p{Cs}@<>(),;:\"\\[\\]\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");
    private static final Pattern PLAIN_TEXT = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]*");

    private AccountRules() {}

    /** The form in which addresses are compared. */
    static String emailKey(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * Checks what is given; null is left out.
     *
     * @throws Invalid naming each value that is refused
     */
    static void check(@Nullable String email, @Nullable String fullName, @Nullable String timeZone) {
        List<FieldError> errors = new ArrayList<>();
        if (email != null && !isEmail(email.strip())) {
            errors.add(new FieldError("email", "must be an e-mail address"));
        }
        if (fullName != null && !isName(fullName)) {
            errors.add(new FieldError("fullName", "must be a name of at most " + MAX_NAME + " characters"));
        }
        if (timeZone != null && !isTimeZone(timeZone)) {
            errors.add(new FieldError("timeZone", "must be the name of a zone, such as America/Edmonton"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    static boolean isTimeZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    private static boolean isEmail(String email) {
        return email.length() <= MAX_EMAIL
                && email.indexOf('@') <= MAX_LOCAL_PART
                && EMAIL.matcher(email).matches();
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= MAX_NAME
                && PLAIN_TEXT.matcher(name).matches();
    }
}
