package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.foods.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds units among words. */
final class Units {

    private static final Set<String> OF = Set.of("of", "de", "du", "des");
    private static final Set<String> LETTERS = Set.of("c", "g", "l", "t");

    private Units() {}

    /** @param next the first token that is no part of it */
    record Found(String unit, int next) {}

    /**
     * The unit that begins here; a word that is a food as well ("roll") is one only before "of".
     *
     * @param isAfterNumber whether single letters may be units
     */
    static @Nullable Found at(List<Token> tokens, int at, boolean isAfterNumber) {
        for (int length = Math.min(Unit.MAX_WORDS, tokens.size() - at); length > 0; length--) {
            List<Token> words = tokens.subList(at, at + length);
            int next = at + length;
            if (words.stream().allMatch(Token::isWord) && isUnit(words, tokens, next, isAfterNumber)) {
                return new Found(Tokens.text(words), next);
            }
        }
        return null;
    }

    static boolean isOf(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        String word = tokens.get(at).folded();
        return OF.contains(word) || word.startsWith("d'");
    }

    /** How many of {@code to} one of {@code from} is; empty if they cannot be compared. */
    static Optional<BigDecimal> factor(Unit from, Unit to) {
        BigDecimal ours = from.base();
        BigDecimal theirs = to.base();
        return from.dimension() == to.dimension() && ours != null && theirs != null
                ? Optional.of(ours.divide(theirs, MathContext.DECIMAL32))
                : Optional.empty();
    }

    private static boolean isUnit(List<Token> words, List<Token> tokens, int next, boolean isAfterNumber) {
        if (words.size() > 1) {
            return !OF.contains(words.get(words.size() - 1).folded())
                    && Unit.of(Tokens.text(words)).isPresent()
                    && !Vocabulary.NO_UNIT.contains(words.get(0).folded());
        }
        Token word = words.get(0);
        String singular = Folding.singular(word.folded());
        if (Vocabulary.NO_UNIT.contains(word.folded()) || Vocabulary.NO_UNIT.contains(singular)) {
            return false;
        }
        if (LETTERS.contains(word.folded()) && !isAfterNumber) {
            return false;
        }
        if (Vocabulary.FOOD_UNIT.contains(singular)) {
            return isOf(tokens, next);
        }
        return Vocabulary.COUNTING.contains(singular) || Unit.of(word.text()).isPresent();
    }
}
