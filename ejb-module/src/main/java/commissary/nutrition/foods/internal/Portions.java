package commissary.nutrition.foods.internal;

import commissary.nutrition.foods.Dimension;
import commissary.nutrition.foods.PortionView;
import commissary.nutrition.foods.Unit;
import commissary.nutrition.foods.internal.names.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portions of one food, of which measures such as "cup, sliced" and "slice, large (1/4" thick)" are made sense of. */
final class Portions {

    private static final Pattern AFTER_UNIT = Pattern.compile("[,(].*");
    private static final List<String> SIZES = List.of("medium", "large", "small");
    private static final Set<String> ODD = Set.of("nlea", "yield", "yields", "inch", "recipe", "package", "lb", "can");

    /** The fullest first: a spoon weighs less surely than a cup. */
    private static final List<String> FOR_DENSITY = List.of("cup", "floz", "quart", "tbsp", "tsp", "ml", "l");

    private final List<PortionView> all;

    Portions(List<PortionView> all) {
        this.all = all;
    }

    /** Grams of a millilitre, and which portion says so. */
    record Density(BigDecimal gramsPerMl, PortionView portion) {}

    /** The portion of that measure; the plainest, if there are several. */
    Optional<PortionView> measuredIn(String measure) {
        String wanted = Words.folded(measure);
        Optional<PortionView> same = all.stream()
                .filter(portion -> Words.folded(portion.measure()).equals(wanted))
                .findFirst();
        return same.or(
                () -> Unit.of(measure).flatMap(unit -> inUnit(unit.name()).min(plainest())));
    }

    /** The portion of that unit and size: "slice" with "large" is "slice, large". */
    Optional<PortionView> sized(String unit, @Nullable String size) {
        return inUnit(unit).min(bySize(size).thenComparing(plainest()));
    }

    /** One whole of the food: of that size, of medium size, or a piece by its own name ("fruit", "patty"). */
    Optional<PortionView> piece(@Nullable String size) {
        return all.stream()
                .filter(portion -> isPiece(portion.measure()))
                .min(bySize(size).thenComparing(plainest()));
    }

    Optional<PortionView> serving() {
        return inUnit("serving").findFirst().or(() -> piece(null)).or(() -> all.stream()
                .findFirst());
    }

    Optional<Density> density() {
        return FOR_DENSITY.stream()
                .flatMap(unit -> inUnit(unit).min(plainest()).stream())
                .findFirst()
                .map(portion -> new Density(
                        portion.grams()
                                .divide(portion.amount(), MathContext.DECIMAL64)
                                .divide(millilitres(portion), MathContext.DECIMAL64),
                        portion));
    }

    private static BigDecimal millilitres(PortionView portion) {
        BigDecimal base = unitOf(portion.measure()).map(Unit::base).orElse(null);
        if (base == null) {
            throw new IllegalArgumentException("portion: expected one of volume, was " + portion.measure());
        }
        return base;
    }

    private Stream<PortionView> inUnit(String unit) {
        return all.stream().filter(portion -> unitOf(portion.measure())
                .filter(found -> found.name().equals(unit))
                .isPresent());
    }

    /** What the measure begins with: the unit of "cup, sliced", "cup shredded" and "tbsp (15 g)". */
    private static Optional<Unit> unitOf(String measure) {
        Optional<Unit> whole = Unit.of(AFTER_UNIT.matcher(measure).replaceFirst(""));
        if (whole.isPresent()) {
            return whole;
        }
        String[] words = Words.folded(measure).split(" ", -1);
        if (words.length > 1) {
            Optional<Unit> two = Unit.of(words[0] + " " + words[1]);
            if (two.isPresent()) {
                return two;
            }
        }
        return words[0].length() > 1 ? Unit.of(words[0]) : Optional.empty();
    }

    private static boolean isPiece(String measure) {
        Optional<Unit> unit = unitOf(measure);
        boolean isOdd = Stream.of(Words.folded(measure).split(" ", -1)).anyMatch(ODD::contains);
        boolean isCounted = unit.map(Unit::dimension)
                .map(dimension -> dimension == Dimension.PIECE)
                .orElse(true);
        return isCounted && !isOdd && !measure.startsWith("cubic");
    }

    /** The wanted size first; without a wish medium, then large, then small. */
    private static Comparator<PortionView> bySize(@Nullable String size) {
        String wanted = size == null || size.isBlank() ? "medium" : size.strip().toLowerCase(Locale.ROOT);
        String english =
                switch (wanted) {
                    case "petit", "petite", "petits", "petites", "mini", "little" -> "small";
                    case "moyen", "moyenne", "moyens", "moyennes", "regular", "average" -> "medium";
                    case "gros", "grosse", "grand", "grande", "grosses", "grands", "big" -> "large";
                    default -> wanted;
                };
        return Comparator.comparingInt(portion -> {
            String measure = portion.measure().toLowerCase(Locale.ROOT);
            if (hasWord(measure, english)) {
                return english.equals("large") && measure.contains("extra") ? 1 : 0;
            }
            int place = SIZES.indexOf(SIZES.stream()
                    .filter(known -> hasWord(measure, known))
                    .findFirst()
                    .orElse(""));
            return place < 0 ? 2 : 2 + place + (measure.contains("extra") ? SIZES.size() : 0);
        });
    }

    private static boolean hasWord(String text, String word) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
        return found.find();
    }

    /** "slice" before "slice, thin" before "slice thin, crust not eaten": fewer words say less that nobody asked for. */
    private static Comparator<PortionView> plainest() {
        return Comparator.comparingInt(
                        (PortionView portion) -> Words.folded(portion.measure()).split(" ", -1).length)
                .thenComparing(PortionView::id);
    }
}
