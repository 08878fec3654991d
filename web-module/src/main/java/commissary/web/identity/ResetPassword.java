package commissary.web.identity;

import jakarta.validation.constraints.NotNull;

/** Setting a new password by the mailed token. */
public record ResetPassword(@NotNull String token, @NotNull String password) {

    /** Leaves the secret out: this text may reach a log. */
    @Override
    public String toString() {
        return "ResetPassword[…]";
    }
}
