package commissary.nutrition.meals.internal.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a sentence between two joints.
 *
 * @param joint how it hangs on the one before it
 * @param said the word that joined it; empty for marks
 */
record Segment(Joint joint, List<Token> said, List<Token> tokens) {

    private static final Set<String> NOUNS_IN_ING = Set.of(
            "wing",
            "pudding",
            "dressing",
            "herring",
            "stuffing",
            "seasoning",
            "dumpling",
            "icing",
            "frosting",
            "filling",
            "topping",
            "string",
            "baking",
            "spring",
            "cooking",
            "drinking",
            "sparkling",
            "riesling",
            "ring",
            "pickling");

    /** How a segment hangs on the one before it. */
    enum Joint {
        /** Not at all: another sentence, or another "and then I had". */
        NONE,
        COMMA,
        AND,
        WITH,
        /** It tells what the one before it weighs. */
        WEIGHS
    }

    Segment {
        said = List.copyOf(said);
        tokens = List.copyOf(tokens);
    }

    /** Whether it begins as the next food of a list does: with a number, an article, "some". */
    boolean hasAmount() {
        AmountReader.Found found = AmountReader.read(tokens, 0, true);
        if (found == null) {
            return !tokens.isEmpty() && isPartitive();
        }
        return found.next() >= tokens.size()
                || !Vocabulary.COLLECTIVE.contains(tokens.get(found.next()).folded());
    }

    private boolean isPartitive() {
        Token first = tokens.get(0);
        boolean isOfThe = first.is("de")
                && tokens.size() > 1
                && (tokens.get(1).is("la") || tokens.get(1).folded().startsWith("l'"));
        return isOfThe || Vocabulary.PARTITIVE.contains(first.folded());
    }

    /** "A thin crust": what a dish has, and no dish. */
    boolean isPartOfDish() {
        return !tokens.isEmpty()
                && Vocabulary.DISH_PART.contains(tokens.get(tokens.size() - 1).folded())
                && tokens.stream().noneMatch(Token::isNumber);
    }

    /** Whether it ends as a list of ingredients begins: "filled", before "with". */
    boolean isMadeWith() {
        return !tokens.isEmpty()
                && Vocabulary.MADE.contains(tokens.get(tokens.size() - 1).folded());
    }

    Phrase phrase() {
        return PhraseReader.part(tokens);
    }

    /** This one and the next as one. */
    Segment with(Segment next) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(next.said);
        all.addAll(next.tokens);
        return new Segment(joint, said, all);
    }

    /** Whether it can name a food, rather than tell how nice it was. */
    boolean isFood() {
        if (tokens.isEmpty() || !hasAmount() && isClause()) {
            return false;
        }
        return tokens.stream().anyMatch(token -> token.isWord() && !isEmpty(token));
    }

    private boolean isClause() {
        Token first = tokens.get(0);
        return Vocabulary.CLAUSE_START.contains(first.folded())
                || Vocabulary.STOP.contains(first.folded())
                || isGerund(first)
                || first.folded().endsWith("ly") && !first.is("jelly")
                || tokens.stream().anyMatch(token -> Vocabulary.TOLD.contains(token.folded()));
    }

    private static boolean isGerund(Token token) {
        String word = Folding.singular(token.folded());
        return word.endsWith("ing") && word.length() > 4 && !NOUNS_IN_ING.contains(word);
    }

    private static boolean isEmpty(Token token) {
        return Vocabulary.EMPTY.contains(token.folded())
                || Vocabulary.PRAISE.contains(token.folded())
                || Vocabulary.DESCRIPTION.contains(token.folded())
                || Vocabulary.DETERMINER.contains(token.folded())
                || Vocabulary.TOLD.contains(token.folded())
                || Vocabulary.SIZE.contains(token.folded())
                || Vocabulary.STOP.contains(token.folded())
                || Set.of("of", "and", "with", "in", "on", "at", "by", "de").contains(token.folded());
    }
}
