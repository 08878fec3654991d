package commissary.nutrition.foods;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure of a serving.
 *
 * @param name its one name here: "g", "tbsp", "cup", "slice", "bowl"
 * @param base grams of one unit of mass, millilitres of one of volume; null for others
 */
public record Unit(String name, Dimension dimension, @Nullable BigDecimal base) {

    /** The most words of a spelling: "cuillère à soupe rase" has four. */
    public static final int MAX_WORDS = 4;

    /**
     * The unit that a text means, in any spelling of English and French, singular or plural, with or without a dot:
     * "Tbsp.", "c. à soupe", "fl oz", "lbs", "slices", "bol".
     */
    public static Optional<Unit> of(String text) {
        return UnitSpellings.find(text);
    }
}
