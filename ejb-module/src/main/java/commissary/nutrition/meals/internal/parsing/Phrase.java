package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.foods.Unit;
import commissary.nutrition.meals.internal.reading.ReadFood;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A food with its amounts, as one phrase names it.
 *
 * @param measures in the order in which they were told; empty if none was
 * @param preparation what was done to it, such as "finely chopped"
 * @param aside what else is said: brands of the pouch, "to taste", "optional"
 */
record Phrase(
        List<Measure> measures,
        @Nullable String size,
        String name,
        @Nullable String preparation,
        @Nullable String aside) {

    Phrase {
        measures = List.copyOf(measures);
    }

    boolean hasMeasure() {
        return !measures.isEmpty();
    }

    boolean hasMass() {
        return measures.stream().anyMatch(Measure::isMass);
    }

    /** As one amount: what weighs or measures exactly goes before what is merely counted. */
    ReadFood food() {
        Optional<Measure> weighed = measures.stream()
                .filter(measure -> measure.role() != Measure.Role.MORE)
                .filter(Measure::isMass)
                .findFirst()
                .or(() -> measures.stream().filter(Measure::isExact).findFirst());
        if (weighed.isEmpty()) {
            Measure told = measures.isEmpty() ? null : measures.get(0);
            return told == null
                    ? new ReadFood(name, BigDecimal.ONE, null, size, preparation)
                    : new ReadFood(name, told.amount().middle(), canonical(told.unit()), size, preparation);
        }
        Measure measure = weighed.get();
        BigDecimal quantity = measure.amount().middle();
        if (measure.role() == Measure.Role.EACH) {
            quantity = quantity.multiply(count());
        }
        return new ReadFood(name, quantity.add(more(measure)), canonical(measure.unit()), size, preparation);
    }

    private BigDecimal count() {
        return measures.stream()
                .filter(measure -> measure.role() == Measure.Role.COUNT)
                .findFirst()
                .map(measure -> measure.amount().middle())
                .orElse(BigDecimal.ONE);
    }

    /** "1 lb 2 oz": the ounces in pounds. */
    private BigDecimal more(Measure main) {
        Optional<Unit> unit = Unit.of(main.unit() == null ? "" : main.unit());
        return measures.stream()
                .filter(measure -> measure.role() == Measure.Role.MORE && measure.unit() != null)
                .map(measure -> unit.flatMap(
                                to -> Unit.of(String.valueOf(measure.unit())).flatMap(from -> Units.factor(from, to)))
                        .map(factor -> factor.multiply(measure.amount().middle()))
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable String canonical(@Nullable String unit) {
        return unit == null ? null : Unit.of(unit).map(Unit::name).orElse(unit);
    }
}
