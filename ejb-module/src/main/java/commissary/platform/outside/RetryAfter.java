package commissary.platform.outside;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After} of RFC 9110: seconds, or an instant. */
public final class RetryAfter {

    private RetryAfter() {}

    /** How long the answer wants its sender to be left alone; zero if the header is not there, past or nonsense. */
    public static Duration pause(Optional<String> header, Instant now) {
        return header.map(value -> pause(value.strip(), now)).orElse(Duration.ZERO);
    }

    private static Duration pause(String value, Instant now) {
        try {
            Duration pause = value.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return pause.isNegative() ? Duration.ZERO : pause;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
