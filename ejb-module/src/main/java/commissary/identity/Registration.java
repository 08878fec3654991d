package commissary.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a new person tells.
 *
 * @param timeZone the name of a zone; null for the company's
 */
public record Registration(String email, String password, String fullName, @Nullable String timeZone) {

    /** Leaves the password out: this text may reach a log. */
    @Override
    public String toString() {
        return "Registration[" + email + "]";
    }
}
