package commissary.web.identity;

import jakarta.validation.constraints.NotNull;

/** Signing in. */
public record Login(@NotNull String email, @NotNull String password) {

    /** Leaves the secret out: this text may reach a log. */
    @Override
    public String toString() {
        return "Login[…]";
    }
}
