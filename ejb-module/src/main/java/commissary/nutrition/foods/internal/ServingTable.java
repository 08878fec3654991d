package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.FoodView;
import commissary.nutrition.foods.PortionView;
import commissary.nutrition.foods.Servings;
import commissary.nutrition.foods.Unit;
import commissary.nutrition.foods.Weight;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weighs servings: by mass, the food's own portions, its density, its pieces, and what a household serves in. */
@Dependent
public class ServingTable implements Servings {

    private static final int DECIMALS = 2;
    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(1_000_000);

    /**
     * Millilitres of what a household serves in, for foods that have a density. A glass and a mug are 8 US fluid
     * ounces, a can 12, a bottle 16.9, as USDA's portions of drinks have them ("can or bottle (12 fl oz)", "bottle
     * (16.9 fl oz)"); a bowl is the cup and a half that FNDDS takes for soup and cereal, a ladle half a cup; a
     * handful a quarter of a cup (FNDDS, nuts); the rest is our estimate.
     */
    private static final Map<String, String> MILLILITRES = Map.ofEntries(
            Map.entry("glass", "240"),
            Map.entry("mug", "240"),
            Map.entry("bowl", "360"),
            Map.entry("can", "355"),
            Map.entry("bottle", "500"),
            Map.entry("carton", "250"),
            Map.entry("box", "200"),
            Map.entry("plate", "360"),
            Map.entry("ladle", "120"),
            Map.entry("handful", "60"),
            Map.entry("spoonful", "15"),
            Map.entry("dollop", "15"),
            Map.entry("drizzle", "5"),
            Map.entry("splash", "10"),
            Map.entry("scoop", "66"),
            Map.entry("bite", "15"));

    /**
     * Grams where nothing else is known: a handful is 30 g (the serving of nuts on US labels), a slice 28 (one ounce,
     * the label serving of sliced foods), a bowl 250 and a plate 300 (a main dish in FNDDS); a serving is 100.
     */
    private static final Map<String, String> GRAMS = Map.ofEntries(
            Map.entry("handful", "30"),
            Map.entry("slice", "28"),
            Map.entry("bowl", "250"),
            Map.entry("plate", "300"),
            Map.entry("serving", "100"),
            Map.entry("bite", "15"),
            Map.entry("dollop", "15"),
            Map.entry("drizzle", "5"),
            Map.entry("packet", "28"),
            Map.entry("bag", "28"),
            Map.entry("container", "170"),
            Map.entry("tub", "170"),
            Map.entry("scoop", "66"),
            Map.entry("bar", "40"),
            Map.entry("clove", "3"),
            Map.entry("pat", "5"));

    @Override
    public Optional<Weight> grams(FoodView food, BigDecimal quantity, String unit, @Nullable String size) {
        if (quantity.signum() <= 0 || quantity.compareTo(MOST_GRAMS) > 0) {
            return Optional.empty();
        }
        return one(food, unit, size)
                .map(one ->
                        new Weight(one.grams().multiply(quantity).setScale(DECIMALS, RoundingMode.HALF_UP), one.how()))
                .filter(weight -> weight.grams().signum() > 0);
    }

    /** One of the unit, not rounded. */
    private static Optional<Weight> one(FoodView food, String text, @Nullable String size) {
        Portions portions = new Portions(food.portions());
        Optional<Unit> known = text.isBlank() ? Unit.of("piece") : Unit.of(text);
        if (known.isEmpty()) {
            return portions.measuredIn(text).map(ServingTable::byPortion);
        }
        Unit unit = known.get();
        return switch (unit.dimension()) {
            case MASS -> Optional.of(new Weight(base(unit), "mass"));
            case VOLUME -> byVolume(portions, unit);
            case PIECE -> byPiece(portions, unit, size);
            case HOUSEHOLD -> byHousehold(portions, unit, size);
        };
    }

    private static Optional<Weight> byVolume(Portions portions, Unit unit) {
        return portions.measuredIn(unit.name()).map(ServingTable::byPortion).or(() -> portions.density()
                .map(density -> new Weight(
                        density.gramsPerMl().multiply(base(unit)),
                        "density: " + density.portion().measure())));
    }

    private static Optional<Weight> byPiece(Portions portions, Unit unit, @Nullable String size) {
        boolean isPlain = unit.name().equals("piece");
        Optional<PortionView> own = isPlain ? Optional.empty() : portions.sized(unit.name(), size);
        return own.or(() -> isPlain ? portions.piece(size) : Optional.empty())
                .map(ServingTable::byPortion)
                .or(() -> byDefault(unit));
    }

    private static Optional<Weight> byHousehold(Portions portions, Unit unit, @Nullable String size) {
        return portions.sized(unit.name(), size)
                .map(ServingTable::byPortion)
                .or(() -> unit.name().equals("serving")
                        ? portions.serving().map(ServingTable::byPortion)
                        : Optional.empty())
                .or(() -> byCapacity(portions, unit))
                .or(() -> byDefault(unit));
    }

    private static Optional<Weight> byCapacity(Portions portions, Unit unit) {
        @Nullable String millilitres = MILLILITRES.get(unit.name());
        return millilitres == null
                ? Optional.empty()
                : portions.density()
                        .map(density -> new Weight(
                                density.gramsPerMl().multiply(new BigDecimal(millilitres)),
                                "household: " + unit.name() + " of " + millilitres + " ml"));
    }

    private static Optional<Weight> byDefault(Unit unit) {
        return Optional.ofNullable(GRAMS.get(unit.name()))
                .map(grams -> new Weight(new BigDecimal(grams), "household: " + unit.name()));
    }

    private static Weight byPortion(PortionView portion) {
        return new Weight(
                portion.grams().divide(portion.amount(), MathContext.DECIMAL64), "portion: " + portion.measure());
    }

    private static BigDecimal base(Unit unit) {
        BigDecimal base = unit.base();
        if (base == null) {
            throw new IllegalArgumentException("unit: expected one of mass or volume, was " + unit.name());
        }
        return base;
    }
}
