package commissary.deals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is told of a deal or is not.
 *
 * @param wouldAlert whether all rules let it pass, by the present preferences
 * @param alertedAt when he was told of it as new; absent if he never was
 */
public record WhyView(boolean wouldAlert, @Nullable Instant alertedAt, List<WhyRule> rules) {

    public WhyView {
        rules = List.copyOf(rules);
    }
}
