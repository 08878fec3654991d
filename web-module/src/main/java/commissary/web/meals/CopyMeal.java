package commissary.web.meals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the same was eaten once more; left out for now. */
public record CopyMeal(@Nullable Instant eatenAt) {}
