package commissary.nutrition.foods.internal.usda;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount and what it is of, told in one text: "1 cup", "1/2 cup, diced", "1 1/2 oz".
 *
 * @param amount 1 if none is told
 */
record Measure(BigDecimal amount, String text) {

    private static final Pattern FORM =
            Pattern.compile("(?:(\\d{1,6}(?:\\.\\d{1,6})?)(?!\\s*/))?\\s*(?:(\\d{1,4})\\s*/\\s*(\\d{1,4}))?\\s*(.*)");

    private static final int MAX_TEXT = 200;

    /** Empty if the text says nothing, or only that the quantity was not told. */
    static Optional<Measure> read(String told) {
        String bare = told.strip();
        Matcher form = FORM.matcher(bare);
        if (bare.isEmpty() || bare.equalsIgnoreCase("Quantity not specified") || !form.matches()) {
            return Optional.empty();
        }
        String text = form.group(4).strip();
        BigDecimal amount = whole(form.group(1)).add(part(form.group(2), form.group(3)));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(amount.signum() > 0 ? amount : BigDecimal.ONE, cut(text)));
    }

    static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    private static BigDecimal whole(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static BigDecimal part(@Nullable String over, @Nullable String under) {
        if (over == null || under == null || new BigDecimal(under).signum() == 0) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL32);
    }
}
