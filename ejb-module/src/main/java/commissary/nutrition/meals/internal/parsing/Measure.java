package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.foods.Dimension;
import commissary.nutrition.foods.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One amount that a phrase tells.
 *
 * @param unit as it was written; null for pieces
 * @param role how it goes together with the phrase's other amounts
 */
record Measure(Amount amount, @Nullable String unit, Role role) {

    enum Role {
        /** How many, or how much. */
        COUNT,
        /** How much one of them holds: "2 (14 ounce) cans". */
        EACH,
        /** The same amount, said otherwise: "400g/14oz". */
        ALSO,
        /** To be added: "1 lb 2 oz". */
        MORE
    }

    boolean isMass() {
        return hasDimension(Dimension.MASS);
    }

    /** Whether it can be weighed without knowing what a piece or a bowl is. */
    boolean isExact() {
        return isMass() || hasDimension(Dimension.VOLUME);
    }

    private boolean hasDimension(Dimension dimension) {
        return unit != null
                && Unit.of(unit).filter(known -> known.dimension() == dimension).isPresent();
    }
}
