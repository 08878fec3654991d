package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.foods.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a phrase that was read compares with what people marked in the same line. */
record LineScore(boolean isQuantityRight, boolean isUnitRight, boolean isNameRight, double nameF1) {

    private static final double TOLERANCE = 0.01;

    /** What people marked; the columns of the file in their order. */
    record Marked(String input, String quantities, String unit, String name, boolean isSimple) {

        static Marked of(List<String> row) {
            return new Marked(
                    row.get(1), row.get(2), row.get(3), row.get(4), row.get(9).equals("1"));
        }

        private List<Amount> amounts() {
            return Arrays.stream(quantities.split(" "))
                    .filter(value -> !value.isBlank())
                    .map(Marked::amount)
                    .toList();
        }

        private static Amount amount(String value) {
            int dash = value.indexOf('-');
            return dash < 0
                    ? Amount.of(new BigDecimal(value))
                    : new Amount(new BigDecimal(value.substring(0, dash)), new BigDecimal(value.substring(dash + 1)));
        }
    }

    static LineScore of(Marked marked, Phrase read) {
        Measure first = read.hasMeasure() ? read.measures().get(0) : null;
        List<Amount> amounts = marked.amounts();
        boolean isQuantityRight =
                first == null ? amounts.isEmpty() : amounts.size() == 1 && isSame(amounts.get(0), first.amount());
        List<String> wanted = words(marked.name());
        List<String> got = words(read.name());
        return new LineScore(
                isQuantityRight,
                unit(marked.unit()).equals(unit(first == null || first.unit() == null ? "" : first.unit())),
                wanted.equals(got),
                f1(wanted, got));
    }

    boolean isAllRight() {
        return isQuantityRight && isUnitRight && isNameRight;
    }

    /** Whether one of the amounts and its unit are as people marked them, for lines that tell several. */
    static boolean hasPair(Marked marked, Phrase read) {
        List<String> units = marked.unit().isBlank()
                ? List.of("")
                : Stream.concat(
                                Stream.of(unit(marked.unit())),
                                Arrays.stream(marked.unit().split(" ")).map(LineScore::unit))
                        .toList();
        List<Amount> amounts = marked.amounts();
        if (!read.hasMeasure()) {
            return amounts.isEmpty();
        }
        return read.measures().stream()
                .anyMatch(measure -> units.contains(unit(Objects.requireNonNullElse(measure.unit(), "")))
                        && (amounts.isEmpty()
                                || amounts.stream().anyMatch(amount -> isSame(amount, measure.amount()))));
    }

    private static boolean isSame(Amount one, Amount other) {
        return isNear(one.low(), other.low()) && isNear(one.high(), other.high());
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return Math.abs(one.doubleValue() - other.doubleValue()) <= TOLERANCE * Math.abs(one.doubleValue());
    }

    private static String unit(@Nullable String text) {
        String bare = text == null ? "" : text.strip();
        return Unit.of(bare).map(Unit::name).orElse(Folding.key(bare));
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.key(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double f1(List<String> wanted, List<String> got) {
        if (wanted.isEmpty() || got.isEmpty()) {
            return wanted.isEmpty() && got.isEmpty() ? 1 : 0;
        }
        List<String> left = new ArrayList<>(got);
        long hits = wanted.stream().filter(left::remove).count();
        return 2.0 * hits / (wanted.size() + got.size());
    }
}
