package commissary.web.identity;

import jakarta.validation.constraints.NotNull;

/** Proving an address by the mailed token. */
public record VerifyEmail(@NotNull String token) {

    /** Leaves the secret out: this text may reach a log. */
    @Override
    public String toString() {
        return "VerifyEmail[…]";
    }
}
