package commissary.nutrition.days;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What goals are derived from; height and weight to one decimal. */
public record Profile(Sex sex, int birthYear, BigDecimal heightCm, BigDecimal weightKg, Activity activity, Aim aim) {

    public Profile {
        heightCm = heightCm.setScale(1, RoundingMode.HALF_UP);
        weightKg = weightKg.setScale(1, RoundingMode.HALF_UP);
    }

    /** The formula knows these two. */
    public enum Sex {
        FEMALE,
        MALE
    }

    /** How a week goes by. */
    public enum Activity {
        /** Sits, and does no sport. */
        SEDENTARY,
        /** Sport on one to three days of a week. */
        LIGHT,
        /** Sport on three to five days. */
        MODERATE,
        /** Sport on six or seven days. */
        ACTIVE,
        /** Bodily work, or training twice a day. */
        VERY_ACTIVE
    }

    /** What the weight shall do. */
    public enum Aim {
        LOSE,
        KEEP,
        GAIN
    }
}
