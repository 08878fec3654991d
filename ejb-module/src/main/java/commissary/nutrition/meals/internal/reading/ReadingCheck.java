package commissary.nutrition.meals.internal.reading;

import commissary.nutrition.foods.Dimension;
import commissary.nutrition.foods.Nutrients;
import commissary.nutrition.foods.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reading must be to be believed, whoever made it. */
public final class ReadingCheck {

    /** The most foods of one description. */
    public static final int MAX_FOODS = 20;

    public static final int MAX_NAME = 100;

    /** A grain of salt; less is kept of nothing. */
    public static final BigDecimal LEAST = new BigDecimal("0.001");

    private static final int MAX_WORD = 50;
    private static final BigDecimal MOST_OF_A_MEASURE = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(200);
    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(10_000);

    /** Pure fat has 9 kcal per gram. */
    private static final double MOST_KCAL_PER_GRAM = 9.1;

    /** Atwater's general factors; USDA's specific ones, fibre and polyols differ from them by up to a quarter. */
    private static final double KCAL_PER_GRAM = 4;

    private static final double KCAL_PER_GRAM_OF_FAT = 9;
    private static final double TOLERANCE = 0.5;
    private static final double TOLERATED_KCAL = 50;

    private ReadingCheck() {}

    /** What is wrong with a whole reading, as the end of a sentence; empty if it may be believed. */
    public static Optional<String> problem(List<ReadFood> foods) {
        if (foods.isEmpty()) {
            return Optional.of("named no food");
        } else if (foods.size() > MAX_FOODS) {
            return Optional.of("named more than " + MAX_FOODS + " foods");
        }
        return foods.stream().flatMap(food -> problem(food).stream()).findFirst();
    }

    /** What is wrong with one food of it. */
    public static Optional<String> problem(ReadFood food) {
        if (food.name().isBlank() || food.name().length() > MAX_NAME || hasControls(food.name())) {
            return Optional.of("gave a name that is none");
        } else if (isLong(food.unit(), MAX_WORD)
                || isLong(food.size(), MAX_WORD)
                || isLong(food.preparation(), MAX_NAME)) {
            return Optional.of("gave a word that is none");
        } else if (food.quantity().compareTo(LEAST) < 0 || food.quantity().compareTo(most(food)) > 0) {
            return Optional.of("gave an absurd quantity");
        }
        return Optional.empty();
    }

    /** Whether energy and macronutrients of so many grams agree with each other, as far as they are known. */
    public static boolean isPlausible(BigDecimal grams, Nutrients nutrients) {
        if (grams.compareTo(MOST_GRAMS) > 0) {
            return false;
        }
        BigDecimal energy = nutrients.energyKcal();
        if (energy == null) {
            return true;
        }
        double kcal = energy.doubleValue();
        if (kcal > grams.doubleValue() * MOST_KCAL_PER_GRAM + 1) {
            return false;
        }
        BigDecimal protein = nutrients.proteinG();
        BigDecimal carbohydrate = nutrients.carbohydrateG();
        BigDecimal fat = nutrients.fatG();
        if (protein == null || carbohydrate == null || fat == null) {
            return true;
        }
        double least =
                protein.add(carbohydrate).doubleValue() * KCAL_PER_GRAM + fat.doubleValue() * KCAL_PER_GRAM_OF_FAT;
        // Alcohol and organic acids have energy of their own, so only too little is a sign of an error.
        return kcal >= least * (1 - TOLERANCE) - TOLERATED_KCAL;
    }

    private static BigDecimal most(ReadFood food) {
        String unit = food.unit();
        boolean isMeasured = unit != null
                && Unit.of(unit)
                        .filter(known -> known.dimension() == Dimension.MASS || known.dimension() == Dimension.VOLUME)
                        .isPresent();
        return isMeasured ? MOST_OF_A_MEASURE : MOST_PIECES;
    }

    private static boolean isLong(@Nullable String word, int longest) {
        return word != null && (word.length() > longest || hasControls(word));
    }

    private static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
