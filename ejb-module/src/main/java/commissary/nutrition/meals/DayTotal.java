package commissary.nutrition.meals;

import commissary.nutrition.foods.Nutrients;
import java.time.LocalDate;

/**
 * A day's sum.
 *
 * @param meals how many meals are in the sum
 * @param pending how many more are not read yet
 */
public record DayTotal(long accountId, LocalDate day, int meals, int pending, Nutrients totals) {}
