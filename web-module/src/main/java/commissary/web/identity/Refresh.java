package commissary.web.identity;

import org.jspecify.annotations.Nullable;

/** Prolonging a session; without a token, the cookie's is taken. */
public record Refresh(@Nullable String refreshToken) {

    /** Leaves the secret out: this text may reach a log. */
    @Override
    public String toString() {
        return "Refresh[…]";
    }
}
