package commissary.deals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are wanted; null means any.
 *
 * @param city lower-case name
 * @param failed whether it failed
 */
public record RunQuery(@Nullable String city, @Nullable Boolean failed) {

    public RunQuery {
        city = city == null || city.isBlank() ? null : city.strip().toLowerCase(Locale.ROOT);
    }
}
