package commissary.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.shared.FieldError;
import commissary.shared.Invalid;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OldFailureTest {

    @Test
    void theOldServicesOwnWordsAreKept() {
        assertThat(message(Failure.of(401, "INVALID_CREDENTIAL", "This key is not known")))
                .isEqualTo("Unauthorized");
        assertThat(message(Failure.of(403, "FORBIDDEN", "You may not do this"))).isEqualTo("Forbidden");
        assertThat(message(Failure.of(500, "INTERNAL_ERROR", "Something went wrong on our side")))
                .isEqualTo("Internal error");
        assertThat(message(Failure.of(500, "FEED_UNREADABLE", "Error reading cache")))
                .isEqualTo("Error reading cache");
        assertThat(message(Failure.of(503, "FEED_EMPTY", "No cached data"))).isEqualTo("No cached data");
    }

    @Test
    void wrongFieldsAreNamed() {
        Invalid invalid = new Invalid(List.of(new FieldError("a", "is wrong"), new FieldError("b", "is too")));

        assertThat(message(Failure.of(400, "VALIDATION_FAILED", "The request is not valid", invalid.details())))
                .isEqualTo("a: is wrong; b: is too");
        assertThat(message(Failure.of(400, "BAD_REQUEST", "Not understood", Map.of())))
                .isEqualTo("Not understood");
    }

    private static String message(Failure failure) {
        OldFailure old = OldFailure.of(failure);
        assertThat(old.status()).isEqualTo("error");
        return old.message();
    }
}
