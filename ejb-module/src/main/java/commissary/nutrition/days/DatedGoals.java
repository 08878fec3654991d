package commissary.nutrition.days;

import java.time.LocalDate;

/** Goals and the day from which on they hold. */
public record DatedGoals(LocalDate from, GoalsView goals) {}
