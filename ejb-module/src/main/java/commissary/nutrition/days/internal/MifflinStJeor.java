package commissary.nutrition.days.internal;

import commissary.nutrition.days.GoalAmounts;
import commissary.nutrition.days.Profile;
import commissary.nutrition.days.Profile.Activity;
import commissary.nutrition.days.Profile.Aim;
import commissary.nutrition.days.Profile.Sex;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Derives goals from a profile.
 *
 * <ul>
 *   <li>Resting energy in kcal a day: 10 × kg + 6.25 × cm − 5 × years, and 5 more for men or 161 less for women. Mifflin, St
 *       Jeor et al., A new predictive equation for resting energy expenditure in healthy individuals, Am J Clin Nutr
 *       51:241–247 (1990).
 *   <li>Times 1.2, 1.375, 1.55, 1.725 or 1.9 by activity: the factors that go with Harris and Benedict's equation in common
 *       use; they are rough.
 *   <li>Less 15 % to lose, 10 % more to gain, and never below 1,200 kcal (women) or 1,500 kcal (men): NIH publication
 *       98-4083 (1998), Clinical Guidelines on Overweight and Obesity.
 *   <li>Protein per kg: 1.6 g while the weight shall change (Morton et al., Br J Sports Med 52:376–384, 2018), else 1.2 g,
 *       well above the 0.8 g of the Dietary Reference Intakes; at most 35 % of the energy, which is the upper end of their
 *       acceptable range.
 *   <li>Fat: 30 % of the energy, within the acceptable range of 20 to 35 %. Carbohydrate: what is left. 4 kcal a gram, 9 of
 *       fat (Atwater).
 *   <li>Fibre: 14 g per 1,000 kcal. These three: Institute of Medicine, Dietary Reference Intakes for Energy, Carbohydrate,
 *       Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids (2005).
 *   <li>Sodium: 2,300 mg, the limit of the National Academies' Dietary Reference Intakes for Sodium and Potassium (2019).
 * </ul>
 */
final class MifflinStJeor {

    private static final BigDecimal FAT_SHARE = new BigDecimal("0.30");
    private static final BigDecimal MOST_PROTEIN = new BigDecimal("0.35");
    private static final BigDecimal FIBRE_PER_KCAL = new BigDecimal("0.014");
    private static final BigDecimal SODIUM_MG = BigDecimal.valueOf(2_300);
    private static final BigDecimal KCAL_PER_GRAM = BigDecimal.valueOf(4);
    private static final BigDecimal KCAL_PER_GRAM_OF_FAT = BigDecimal.valueOf(9);
    private static final int DIGITS = 6;

    private MifflinStJeor() {}

    /**
     * The goals, in whole units.
     *
     * @param year the present one
     */
    static GoalAmounts goals(Profile profile, int year) {
        BigDecimal energy = energy(profile, year);
        BigDecimal protein = proteinPerKg(profile.aim())
                .multiply(profile.weightKg())
                .min(energy.multiply(MOST_PROTEIN).divide(KCAL_PER_GRAM, DIGITS, RoundingMode.HALF_UP));
        BigDecimal fat = energy.multiply(FAT_SHARE).divide(KCAL_PER_GRAM_OF_FAT, DIGITS, RoundingMode.HALF_UP);
        BigDecimal carbohydrate = energy.subtract(protein.multiply(KCAL_PER_GRAM))
                .subtract(fat.multiply(KCAL_PER_GRAM_OF_FAT))
                .divide(KCAL_PER_GRAM, DIGITS, RoundingMode.HALF_UP);
        return GoalAmounts.of(nutrient -> whole(
                switch (nutrient) {
                    case ENERGY -> energy;
                    case PROTEIN -> protein;
                    case CARBOHYDRATE -> carbohydrate;
                    case FAT -> fat;
                    case FIBRE -> energy.multiply(FIBRE_PER_KCAL);
                    case SODIUM -> SODIUM_MG;
                }));
    }

    private static BigDecimal energy(Profile profile, int year) {
        BigDecimal resting = BigDecimal.TEN
                .multiply(profile.weightKg())
                .add(new BigDecimal("6.25").multiply(profile.heightCm()))
                .subtract(BigDecimal.valueOf(5L * (year - profile.birthYear())))
                .add(BigDecimal.valueOf(profile.sex() == Sex.MALE ? 5 : -161));
        BigDecimal least = BigDecimal.valueOf(profile.sex() == Sex.MALE ? 1_500 : 1_200);
        return whole(resting.multiply(factor(profile.activity()))
                .multiply(factor(profile.aim()))
                .max(least));
    }

    private static BigDecimal factor(Activity activity) {
        return new BigDecimal(
                switch (activity) {
                    case SEDENTARY -> "1.2";
                    case LIGHT -> "1.375";
                    case MODERATE -> "1.55";
                    case ACTIVE -> "1.725";
                    case VERY_ACTIVE -> "1.9";
                });
    }

    private static BigDecimal factor(Aim aim) {
        return new BigDecimal(
                switch (aim) {
                    case LOSE -> "0.85";
                    case KEEP -> "1";
                    case GAIN -> "1.1";
                });
    }

    private static BigDecimal proteinPerKg(Aim aim) {
        return new BigDecimal(aim == Aim.KEEP ? "1.2" : "1.6");
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }
}
