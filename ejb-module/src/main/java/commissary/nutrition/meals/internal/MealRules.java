package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.Meals;
import commissary.shared.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a meal may be told like. */
final class MealRules {

    /** Clocks differ, and dinner may be written down before it is eaten. */
    private static final Duration FAR_AHEAD = Duration.ofDays(2);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private MealRules() {}

    /** Kept as it was written; line breaks are words' business, other control characters are nobody's. */
    static String requireDescription(String description) {
        if (description.isBlank() || description.length() > Meals.MAX_DESCRIPTION) {
            throw new Invalid("description", "must be 1 to " + Meals.MAX_DESCRIPTION + " characters");
        }
        boolean isText = description.codePoints().allMatch(MealRules::isText);
        if (!isText) {
            throw new Invalid("description", "must not hold control characters");
        }
        return description;
    }

    static Instant requireEatenAt(@Nullable Instant eatenAt, Instant now) {
        if (eatenAt == null) {
            return now;
        }
        if (eatenAt.isBefore(EARLIEST) || eatenAt.isAfter(now.plus(FAR_AHEAD))) {
            throw new Invalid("eatenAt", "must not be later than the day after tomorrow");
        }
        return eatenAt;
    }

    /** Far from every calendar's ends. */
    static LocalDate requireDay(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Invalid("date", "must be between the years " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return day;
    }

    private static boolean isText(int codePoint) {
        boolean isBreak = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        boolean isHalf = Character.getType(codePoint) == Character.SURROGATE;
        return isBreak || (!Character.isISOControl(codePoint) && !isHalf);
    }
}
