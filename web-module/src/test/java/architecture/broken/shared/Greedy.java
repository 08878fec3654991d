package architecture.broken.shared;

import architecture.broken.deals.Deals;
import org.jspecify.annotations.Nullable;

/** The kernel, looking up. */
public class Greedy {

    @Nullable
    Deals deals;
}
