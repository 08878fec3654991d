package commissary.deals.internal.upstream;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads prices, which come as numbers or as words, to exact cents; more than two decimals are rounded half up. */
final class Cents {

    private static final Pattern WORD = Pattern.compile("\\$?\\s*(\\d{1,8}(?:\\.\\d{1,12})?)");
    private static final int MAX_WHOLE_DIGITS = 8;
    private static final int MAX_SCALE = 20;

    private Cents() {}

    /** The cents; empty if it is no price above zero. */
    static OptionalLong read(JsonNode node) {
        if (node.isNumber()) {
            return round(node.decimalValue());
        } else if (node.isTextual()) {
            var word = WORD.matcher(node.textValue().strip());
            return word.matches() ? round(new BigDecimal(word.group(1))) : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    private static OptionalLong round(BigDecimal amount) {
        // Looked at before any arithmetic: 1e999999999 would take for ever.
        boolean isPlausible = amount.signum() > 0
                && amount.scale() <= MAX_SCALE
                && (long) amount.precision() - amount.scale() <= MAX_WHOLE_DIGITS;
        if (!isPlausible) {
            return OptionalLong.empty();
        }
        long cents = amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return cents > 0 ? OptionalLong.of(cents) : OptionalLong.empty();
    }
}
