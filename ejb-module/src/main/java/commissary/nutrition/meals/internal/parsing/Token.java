package commissary.nutrition.meals.internal.parsing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark of a text.
 *
 * @param text as it was written
 * @param folded small letters without accents
 * @param value of a number
 */
record Token(String text, String folded, @Nullable BigDecimal value) {

    static Token word(String text) {
        return new Token(text, Folding.fold(text), null);
    }

    static Token number(String text, BigDecimal value) {
        return new Token(text, text, value);
    }

    static Token mark(String text) {
        return new Token(text, text, null);
    }

    boolean isNumber() {
        return value != null;
    }

    boolean isWord() {
        return value == null && Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean is(String word) {
        return folded.equals(word);
    }
}
