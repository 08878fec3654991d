package commissary.web.identity;

import jakarta.validation.constraints.NotNull;

/** Setting a new password. */
public record ChangePassword(@NotNull String currentPassword, @NotNull String newPassword) {

    /** Leaves the secret out: this text may reach a log. */
    @Override
    public String toString() {
        return "ChangePassword[…]";
    }
}
