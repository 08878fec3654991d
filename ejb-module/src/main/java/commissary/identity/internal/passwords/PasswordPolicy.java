package commissary.identity.internal.passwords;

import commissary.shared.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which passwords are taken: long enough, not longer than bcrypt reads, and not what anybody would try first. */
public final class PasswordPolicy {

    private static final int MIN_CHARACTERS = 10;
    static final int MAX_BYTES = 72;

    private PasswordPolicy() {}

    /**
     * Refuses a bad choice.
     *
     * @param field the request's field that is named then
     * @throws Invalid if the password is refused
     */
    public static void check(String field, String password, String email) {
        objection(password, email).ifPresent(objection -> {
            throw new Invalid(field, objection);
        });
    }

    private static Optional<String> objection(String password, String email) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            return Optional.of("must have " + MIN_CHARACTERS + " characters or more");
        } else if (!isText(password)) {
            return Optional.of("must be text without control characters");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("must not be longer than " + MAX_BYTES + " bytes");
        } else if (password.equalsIgnoreCase(email)) {
            return Optional.of("must not be the e-mail address");
        } else if (CommonPasswords.contains(password)) {
            return Optional.of("is one of the most common passwords");
        }
        return Optional.empty();
    }

    /** Half a surrogate pair has no bytes of its own: several such passwords would be one. */
    private static boolean isText(String password) {
        return password.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
