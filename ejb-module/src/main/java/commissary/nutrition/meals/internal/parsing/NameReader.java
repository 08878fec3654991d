package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.meals.internal.parsing.Measure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a food's name from what was done to it and what else is said of it. */
final class NameReader {

    private static final Set<String> TASTE = Set.of(
            "taste",
            "serve",
            "garnish",
            "decorate",
            "finish",
            "sprinkle",
            "glaze",
            "dust",
            "drizzle",
            "cover",
            "coat",
            "cook",
            "fry",
            "decoration",
            "garnishing",
            "grease",
            "dip",
            "top",
            "brush",
            "deep-fry",
            "make",
            "bind",
            "thicken");
    private static final Set<String> PARTICULARS = Set.of(
            "preferably",
            "optional",
            "such",
            "skin",
            "skins",
            "bone",
            "bones",
            "stems",
            "stem",
            "rind",
            "juice",
            "zest",
            "leaves",
            "leaf",
            "cut",
            "at",
            "about",
            "each",
            "if",
            "in",
            "with",
            "without",
            "white",
            "plus",
            "to",
            "for",
            "depending",
            "according",
            "not",
            "like",
            "using",
            "any",
            "well",
            "very",
            "approximately",
            "only",
            "part",
            "seeds",
            "tough",
            "top",
            "tops",
            "ends",
            "liquid",
            "juices",
            "made",
            "on",
            "from",
            "of",
            "or",
            "then",
            "but",
            "your",
            "until",
            "root",
            "roots",
            "shells",
            "tails",
            "crusts",
            "fat",
            "see",
            "as",
            "no",
            "room",
            "warm",
            "plain",
            "including",
            "weighing",
            "available",
            "more",
            "use",
            "store-bought",
            "i");

    private static final Pattern ADJECTIVE =
            Pattern.compile("(?:less|free|fat|sized?|style|grain|dried|skinned|quality|grown|raised|caught)$");
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
        int cut = isSentence ? reader.sentenceEnd(outside) : reader.lineEnd(outside);
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

    /** Where the name of a recipe's line ends. */
    private int lineEnd(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean isEnd = tokens.get(i).is(",") ? isTailAfterComma(tokens, i) : isTail(tokens, i);
            if (isEnd) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean isTail(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean isDash = token.is("-") && !tokens.get(at - 1).isNumber();
        if (isDash || token.is(";") || token.is("*") || next == null) {
            return isDash || token.is(";") || token.is("*");
        }
        Token third = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        return token.is("plus")
                || token.is("to") && TASTE.contains(next.folded())
                || token.is("for") && (next.folded().endsWith("ing") || TASTE.contains(next.folded()))
                || token.is("such") && next.is("as")
                || token.is("as") && next.is("needed")
                || token.is("at") && next.is("room")
                || token.is("cut") && Set.of("into", "in", "crosswise", "up").contains(next.folded())
                || token.is("or") && (next.is("more") || next.is("as") || next.is("to") || isAmount(tokens, at + 1))
                || token.is("from") && (third != null || next.isNumber())
                || token.is("in") && isPreparation(next)
                || token.is("with") && next.is("their");
    }

    private static boolean isAmount(List<Token> tokens, int at) {
        return AmountReader.read(tokens, at, false) != null;
    }

    /** Whether what follows a comma is said of the food, and names none. */
    private static boolean isTailAfterComma(List<Token> tokens, int comma) {
        int end = comma + 1;
        boolean isPrepared = false;
        if (tokens.subList(0, comma).stream().allMatch(NameReader::isSaidBefore)) {
            return false;
        }
        while (end < tokens.size()
                && !tokens.get(end).is(",")
                && !tokens.get(end).is("-")) {
            isPrepared |= isPreparation(tokens.get(end))
                    || Vocabulary.PREPARED_AFTER.contains(tokens.get(end).folded());
            end++;
        }
        if (end == comma + 1) {
            return true;
        }
        Token first = tokens.get(comma + 1);
        Token last = tokens.get(comma - 1);
        boolean isChoice = first.is("or") || first.is("and");
        if (isAdjective(last.folded()) && !isPrepared) {
            return false;
        } else if (isPrepared && !(isAdjective(last.folded()) && end < tokens.size())) {
            return true;
        } else if (isChoice) {
            Token second = comma + 2 < tokens.size() ? tokens.get(comma + 2) : null;
            return second == null
                    || Set.of("to", "more", "as", "if").contains(second.folded())
                    || isAmount(tokens, comma + 2);
        }
        return PARTICULARS.contains(first.folded()) || first.isNumber() || !leadsToChoice(tokens, end);
    }

    /** "Pappardelle, fettuccine, or other pasta". */
    private static boolean leadsToChoice(List<Token> tokens, int from) {
        for (int i = from; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(",")
                    && (tokens.get(i + 1).is("or") || tokens.get(i + 1).is("and"))) {
                return true;
            }
        }
        return false;
    }

    /** Words that by their form stand before another: "boneless", "reduced-fat", "thick". */
    private static boolean isAdjective(String word) {
        return ADJECTIVE.matcher(word).find()
                || Set.of(
                                "ripe",
                                "thick",
                                "thin",
                                "short",
                                "long",
                                "large",
                                "plump",
                                "firm",
                                "lean",
                                "raw",
                                "dark",
                                "light",
                                "whole",
                                "soft",
                                "hard",
                                "wide",
                                "sweet",
                                "hot",
                                "sour",
                                "dry",
                                "fresh",
                                "flat",
                                "small",
                                "medium",
                                "good",
                                "fine",
                                "mild",
                                "strong",
                                "young",
                                "tender",
                                "extra-virgin",
                                "full-bodied",
                                "natural",
                                "organic",
                                "round",
                                "floury",
                                "waxy",
                                "mature",
                                "heavy")
                        .contains(word);
    }

    /** Whether a word can only stand before the name: "cooked, rinsed and drained black beans". */
    private static boolean isSaidBefore(Token token) {
        return isPreparation(token)
                || Vocabulary.PREPARED_AFTER.contains(token.folded())
                || Vocabulary.PREPARATION_ADVERB.contains(token.folded())
                || isAdjective(token.folded())
                || token.is(",")
                || token.is("and");
    }

    private static boolean isPreparation(Token token) {
        return Vocabulary.PREPARATION.contains(token.folded());
    }

    /** Where the name in a sentence ends: a comma that was left in it, or the beginning of a clause. */
    private int sentenceEnd(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Vocabulary.STOP.contains(tokens.get(i).folded())
                    || tokens.get(i).is("-") && i > 0) {
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
            if (isDroppedBefore(token, next)) {
                continue;
            } else if (isDone(token, next)) {
                preparation.add(token.text());
            } else if (size == null && name.isEmpty() && next != null && isSize(token) && isSentence) {
                size = token.folded();
            } else if (!isLooseJoint(token, next)) {
                name.add(name.isEmpty() ? elided(token) : token);
            }
        }
        if (name.isEmpty() && !isSentence) {
            name.addAll(tokens.stream().filter(token -> !token.is(",")).toList());
            preparation.clear();
        }
        tidy();
    }

    private boolean isDroppedBefore(Token token, @Nullable Token next) {
        if (isSentence) {
            boolean isArticle = name.isEmpty() && (Vocabulary.DETERMINER.contains(token.folded()) || token.is("de"));
            return next != null
                    && (isArticle || Vocabulary.PRAISE.contains(token.folded()) && !isPartOfName(token, next));
        }
        return name.isEmpty() && preparation.isEmpty() && next != null && (token.is("of") || token.is("a"))
                || next != null && name.isEmpty() && token.is("packed");
    }

    /** "Hot dog" and "light cream" are names; "a hot soup" praises. */
    private static boolean isPartOfName(Token token, Token next) {
        return Set.of(
                        "hot dog",
                        "hot dogs",
                        "hot chocolate",
                        "hot sauce",
                        "hot pepper",
                        "hot cocoa",
                        "light cream",
                        "whole milk",
                        "whole wheat",
                        "whole grain",
                        "whole egg",
                        "whole eggs",
                        "soft drink",
                        "soft drinks",
                        "soft serve",
                        "soft pretzel",
                        "light beer",
                        "light mayonnaise",
                        "bold and",
                        "cold cuts",
                        "cold brew",
                        "extra virgin",
                        "extra meat",
                        "golden raisins",
                        "sweet potato",
                        "half and",
                        "rich tea",
                        "single malt",
                        "smooth peanut",
                        "creamy peanut",
                        "crunchy peanut",
                        "smooth move",
                        "full cream",
                        "crispy rice",
                        "crunchy granola",
                        "light tuna",
                        "savory snacks",
                        "fresh cheese",
                        "crispy chicken")
                .contains(token.folded() + " " + next.folded());
    }

    private boolean isDone(Token token, @Nullable Token next) {
        boolean isAdverb = Vocabulary.PREPARATION_ADVERB.contains(token.folded())
                && next != null
                && (isPreparation(next)
                        || next.is("ground")
                        || next.is("squeezed")
                        || Vocabulary.COOKING.contains(next.folded()) && isSentence);
        boolean isFreshlyGround = token.is("ground")
                && !preparation.isEmpty()
                && Set.of("freshly", "finely", "coarsely", "newly")
                        .contains(preparation.get(preparation.size() - 1).toLowerCase(java.util.Locale.ROOT));
        boolean isCooked = isSentence && Vocabulary.COOKING.contains(token.folded());
        return isAdverb || isFreshlyGround || isCooked || isPreparation(token);
    }

    private static boolean isSize(Token token) {
        return Vocabulary.SIZE.contains(token.folded());
    }

    /** "Peeled and chopped onions": the "and" belongs to what was done. */
    private boolean isLooseJoint(Token token, @Nullable Token next) {
        boolean isJoint = token.is("and") || token.is("or") || token.is(",") || token.is("&") || token.is("et");
        return token.is(",") && (name.isEmpty() || isSentence)
                || isJoint && (name.isEmpty() || next == null || isDone(next, null))
                || !token.isWord() && !token.isNumber() && !token.is("&");
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
