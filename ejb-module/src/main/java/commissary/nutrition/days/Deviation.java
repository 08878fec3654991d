package commissary.nutrition.days;

import java.math.BigDecimal;

/**
 * A goal that was missed.
 *
 * @param percent of the goal, rounded to whole percents; below zero if less was eaten
 */
public record Deviation(GoalNutrient nutrient, BigDecimal goal, BigDecimal actual, int percent) {}
