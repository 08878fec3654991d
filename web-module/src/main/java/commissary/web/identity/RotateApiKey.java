package commissary.web.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Replacing an API key. Without a grace both keys work for a week. */
public record RotateApiKey(@Nullable Integer graceHours) {

    private static final Duration USUAL = Duration.ofDays(7);

    Duration grace() {
        return graceHours == null ? USUAL : Duration.ofHours(graceHours);
    }
}
