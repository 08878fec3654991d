package commissary.nutrition.meals;

import java.time.LocalDate;

/** A day of a person's diary. */
public record AccountDay(long accountId, LocalDate day) {}
