package commissary.web.identity;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Opening an account. */
public record Register(
        @NotNull String email, @NotNull String password, @NotNull String fullName, @Nullable String timeZone) {

    /** Leaves the secret out: this text may reach a log. */
    @Override
    public String toString() {
        return "Register[…]";
    }
}
