package commissary.nutrition.meals.internal.parsing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in a line of a recipe the name ends and what is said of it begins: "onions, finely chopped", "salt to taste". */
final class LineTail {

    private static final Set<String> DASHES = Set.of("-", ";", "*");
    private static final Set<String> JOINTS = Set.of("or", "and");
    private static final Set<String> AFTER_OR = Set.of("to", "more", "as", "if");
    private static final Pattern ADJECTIVE =
            Pattern.compile("(?:less|free|fat|sized?|style|grain|dried|skinned|quality|grown|raised|caught)$");

    private final List<Token> tokens;

    private LineTail(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The first token that is no part of the name. */
    static int begin(List<Token> tokens) {
        LineTail line = new LineTail(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(",") ? line.isTailAfterComma(i) : line.isTail(i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean isTail(int at) {
        Token token = tokens.get(at);
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (DASHES.contains(token.folded())) {
            return !token.is("-") || !tokens.get(at - 1).isNumber();
        } else if (next == null) {
            return false;
        } else if (Vocabulary.TAIL.contains(token.folded() + " " + next.folded())) {
            return true;
        }
        return switch (token.folded()) {
            case "plus" -> true;
            case "to" -> Vocabulary.PURPOSE.contains(next.folded());
            case "for" -> next.folded().endsWith("ing") || Vocabulary.PURPOSE.contains(next.folded());
            case "or" -> isAmount(at + 1);
            case "from" -> at + 2 < tokens.size();
            case "in" -> isPreparation(next);
            default -> false;
        };
    }

    private boolean isAmount(int at) {
        return AmountReader.read(tokens, at, false) != null;
    }

    /** Whether what follows a comma is said of the food, and names none. */
    private boolean isTailAfterComma(int comma) {
        if (tokens.subList(0, comma).stream().allMatch(LineTail::isSaidBefore)) {
            return false;
        }
        int end = comma + 1;
        boolean isPrepared = false;
        while (end < tokens.size()
                && !tokens.get(end).is(",")
                && !tokens.get(end).is("-")) {
            isPrepared |= isPreparation(tokens.get(end)) || isPreparedAfter(tokens.get(end));
            end++;
        }
        boolean isAfterAdjective = isAdjective(tokens.get(comma - 1).folded());
        if (end == comma + 1) {
            return true;
        } else if (isPrepared) {
            return !isAfterAdjective || end == tokens.size() || isOther(comma + 1);
        }
        return !isAfterAdjective && isOther(comma + 1) && !isList(comma + 1, end);
    }

    private boolean isList(int first, int end) {
        Token token = tokens.get(first);
        boolean isParticular = Vocabulary.PARTICULAR.contains(token.folded()) || token.isNumber();
        return !isParticular && leadsToChoice(end);
    }

    /** Whether it is no further name after "or" or "and". */
    private boolean isOther(int at) {
        Token second = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        return !JOINTS.contains(tokens.get(at).folded()) || isNoName(second, at + 1);
    }

    private boolean isNoName(@Nullable Token token, int at) {
        return token == null || AFTER_OR.contains(token.folded()) || isAmount(at);
    }

    /** "Pappardelle, fettuccine, or other pasta". */
    private boolean leadsToChoice(int from) {
        for (int i = from; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(",") && JOINTS.contains(tokens.get(i + 1).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Words that by their form stand before another: "boneless", "reduced-fat", "thick". */
    private static boolean isAdjective(String word) {
        return Vocabulary.ADJECTIVE.contains(word) || ADJECTIVE.matcher(word).find();
    }

    /** Whether a word can only stand before the name: "cooked, rinsed and drained black beans". */
    private static boolean isSaidBefore(Token token) {
        return isPreparation(token)
                || isPreparedAfter(token)
                || Vocabulary.PREPARATION_ADVERB.contains(token.folded())
                || isAdjective(token.folded())
                || token.is(",")
                || token.is("and");
    }

    private static boolean isPreparation(Token token) {
        return Vocabulary.PREPARATION.contains(token.folded());
    }

    private static boolean isPreparedAfter(Token token) {
        return Vocabulary.PREPARED_AFTER.contains(token.folded());
    }
}
