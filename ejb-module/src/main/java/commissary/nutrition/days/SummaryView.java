package commissary.nutrition.days;

import commissary.nutrition.foods.Nutrients;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of a day.
 *
 * @param goals those of that day
 * @param deviations goals missed by more than the deployment's limit
 * @param madeAt when it was made for the last time
 * @param amended whether a meal changed after it was made first
 * @param madeUp whether it was made first when its night was long over
 */
public record SummaryView(
        LocalDate day,
        Nutrients totals,
        GoalsView goals,
        List<Deviation> deviations,
        int meals,
        Instant madeAt,
        boolean amended,
        boolean madeUp) {

    public SummaryView {
        deviations = List.copyOf(deviations);
    }
}
