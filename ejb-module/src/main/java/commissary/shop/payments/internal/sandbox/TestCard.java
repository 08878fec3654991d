package commissary.shop.payments.internal.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cards of the sandbox; its tokens begin with {@code tok_}. */
public enum TestCard {
    APPROVE,
    DECLINE,
    /** Charged, but every request to charge it stays without an answer, and so do questions for some seconds more. */
    TIMEOUT,
    /** Fails twice, then succeeds. */
    FLAKY,
    /** The payer decides on the sandbox's page. */
    REDIRECT;

    String token() {
        return "tok_" + name().toLowerCase(Locale.ROOT);
    }

    /** The card of a token; without one, the payer is sent to the page. */
    static Optional<TestCard> of(@Nullable String token) {
        if (token == null) {
            return Optional.of(REDIRECT);
        }
        return Arrays.stream(values())
                .filter(card -> card.token().equals(token))
                .findFirst();
    }
}
