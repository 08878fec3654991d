package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.meals.internal.parsing.Measure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a food's name from what was done to it and what else is said of it. */
final class NameReader {

    private static final Pattern ELIDED = Pattern.compile("[dl]'.+");

    private final boolean isSentence;
    private final List<Token> name = new ArrayList<>();
    private final List<String> preparation = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private @Nullable String size;
    private @Nullable Measure weight;

    private NameReader(boolean isSentence) {
        this.isSentence = isSentence;
    }

    static NameReader read(List<Token> tokens, boolean isSentence) {
        NameReader reader = new NameReader(isSentence);
        List<Token> outside = reader.withoutBrackets(tokens);
        int cut = isSentence ? reader.sentenceEnd(outside) : LineTail.begin(outside);
        reader.tail(outside.subList(cut, outside.size()));
        reader.take(outside.subList(0, cut));
        return reader;
    }

    String name() {
        return Tokens.text(name);
    }

    @Nullable
    String preparation() {
        return preparation.isEmpty() ? null : String.join(" ", preparation);
    }

    /** "Garlic cloves": the last word, if it is what is counted. */
    Optional<String> countedPart() {
        if (name.size() < 2 || !Vocabulary.COUNTED_PART.contains(Folding.singular(last()))) {
            return Optional.empty();
        }
        return Optional.of(name.remove(name.size() - 1).text());
    }

    List<String> aside() {
        return aside;
    }

    @Nullable
    String size() {
        return size;
    }

    /** An amount that was told after the name: "a roll, 43 g". */
    Optional<Measure> weight() {
        return Optional.ofNullable(weight);
    }

    private List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> outside = new ArrayList<>();
        List<Token> inside = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens) {
            if (token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is(")") || token.is("]")) {
                depth = Math.max(0, depth - 1);
                bracket(inside);
                inside.clear();
            } else {
                (depth > 0 ? inside : outside).add(token);
            }
        }
        bracket(inside);
        return outside;
    }

    private void bracket(List<Token> inside) {
        if (!inside.isEmpty() && !weigh(inside)) {
            aside.add(Tokens.text(inside));
        }
    }

    private boolean weigh(List<Token> tokens) {
        int start = tokens.get(0).is("about") && tokens.size() > 1 ? 1 : 0;
        AmountReader.Found found = AmountReader.read(tokens, start, false);
        Units.Found unit = found == null ? null : Units.at(tokens, found.next(), true);
        if (found == null || unit == null || weight != null) {
            return false;
        }
        weight = new Measure(found.amount(), unit.unit(), Role.ALSO);
        return true;
    }

    private static boolean isPreparation(Token token) {
        return Vocabulary.PREPARATION.contains(token.folded());
    }

    /** Where the name in a sentence ends: a comma that was left in it, or the beginning of a clause. */
    private int sentenceEnd(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Vocabulary.STOP.contains(tokens.get(i).folded())
                    || (tokens.get(i).is("-") && i > 0)) {
                return i;
            }
        }
        return tokens.size();
    }

    private void tail(List<Token> tail) {
        List<Token> words =
                tail.stream().filter(token -> !token.is(",") && !token.is("-")).toList();
        if (words.isEmpty()) {
            return;
        }
        if (weigh(words)) {
            return;
        }
        boolean isPrepared = words.stream().anyMatch(NameReader::isPreparation);
        (isPrepared && !isSentence ? preparation : aside).add(Tokens.text(words));
    }

    private void take(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            if (!isDroppedBefore(token, next)) {
                take(token, next);
            }
        }
        if (name.isEmpty() && !isSentence) {
            name.addAll(tokens.stream().filter(token -> !token.is(",")).toList());
            preparation.clear();
        }
        tidy();
    }

    private void take(Token token, @Nullable Token next) {
        if (isDone(token, next)) {
            preparation.add(token.text());
        } else if (size == null && name.isEmpty() && next != null && isSize(token) && isSentence) {
            size = token.folded();
        } else if (!isLooseJoint(token, next)) {
            name.add(name.isEmpty() ? elided(token) : token);
        }
    }

    private boolean isDroppedBefore(Token token, @Nullable Token next) {
        if (next == null) {
            return false;
        } else if (isSentence) {
            boolean isArticle = name.isEmpty() && (Vocabulary.DETERMINER.contains(token.folded()) || token.is("de"));
            return isArticle || (Vocabulary.PRAISE.contains(token.folded()) && !isPartOfName(token, next));
        }
        boolean isArticle = preparation.isEmpty() && (token.is("of") || token.is("a"));
        return name.isEmpty() && (isArticle || token.is("packed"));
    }

    /** "Hot dog" and "light cream" are names; "a hot soup" praises. */
    static boolean isPartOfName(Token token, Token next) {
        return Vocabulary.NAME_PAIR.contains(token.folded() + " " + next.folded());
    }

    private boolean isDone(Token token, @Nullable Token next) {
        boolean isAdverb = Vocabulary.PREPARATION_ADVERB.contains(token.folded())
                && next != null
                && (isPreparation(next)
                        || next.is("ground")
                        || next.is("squeezed")
                        || (Vocabulary.COOKING.contains(next.folded()) && isSentence));
        boolean isFreshlyGround = token.is("ground")
                && !preparation.isEmpty()
                && Set.of("freshly", "finely", "coarsely", "newly")
                        .contains(preparation.get(preparation.size() - 1).toLowerCase(Locale.ROOT));
        boolean isCooked = isSentence && Vocabulary.COOKING.contains(token.folded());
        return isAdverb || isFreshlyGround || isCooked || isPreparation(token);
    }

    private static boolean isSize(Token token) {
        return Vocabulary.SIZE.contains(token.folded());
    }

    /** "Peeled and chopped onions": the "and" belongs to what was done. */
    private boolean isLooseJoint(Token token, @Nullable Token next) {
        boolean isJoint = token.is("and") || token.is("or") || token.is(",") || token.is("&") || token.is("et");
        boolean isMark = !token.isWord() && !token.isNumber() && !token.is("&");
        if (token.is(",") && isSentence) {
            return true;
        }
        return isMark || (isJoint && (name.isEmpty() || next == null || isDone(next, null)));
    }

    private static Token elided(Token token) {
        return ELIDED.matcher(token.folded()).matches() && token.text().length() > 2
                ? Token.word(token.text().substring(2))
                : token;
    }

    private void tidy() {
        while (isSentence && name.size() > 1 && Vocabulary.MADE.contains(last())) {
            name.remove(name.size() - 1);
        }
        while (!name.isEmpty()
                && Set.of("and", "or", "with", "of", "&", "in", "et", "de", "for")
                        .contains(last())) {
            name.remove(name.size() - 1);
        }
        while (name.size() > 1
                && Set.of("of", "and", "or", "de", "du", "with")
                        .contains(name.get(0).folded())) {
            name.remove(0);
        }
    }

    private String last() {
        return name.get(name.size() - 1).folded();
    }
}
