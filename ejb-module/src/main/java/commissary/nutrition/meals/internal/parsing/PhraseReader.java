package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.meals.internal.parsing.Measure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one phrase: amounts and unit first, then the name. So read lines of recipes ("2 (14 ounce) cans tomatoes,
 * drained") and parts of sentences ("a small bowl of oatmeal").
 */
final class PhraseReader {

    private static final Set<String> ABOUT = Set.of(
            "about", "approximately", "approx", "around", "roughly", "environ", "nearly", "almost", "each", "total");
    private static final Set<String> HEAPED =
            Set.of("heaped", "heaping", "scant", "generous", "level", "rounded", "good", "overflowing", "brimming");
    private static final Set<String> PLUS = Set.of("plus", "+");
    private static final int LOOK_AHEAD = 5;

    private final List<Token> tokens;
    private final boolean isSentence;
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private @Nullable String size;
    private @Nullable String fromWhat;
    private boolean hasUnit;
    private boolean isAfterNumber;
    private int at;

    private PhraseReader(List<Token> tokens, boolean isSentence) {
        this.tokens = tokens;
        this.isSentence = isSentence;
    }

    /** A line of a recipe. */
    static Phrase line(String line) {
        return new PhraseReader(Tokens.of(line), false).read();
    }

    /** A part of a sentence. */
    static Phrase part(List<Token> tokens) {
        return new PhraseReader(tokens, true).read();
    }

    private Phrase read() {
        if (isSentence) {
            skipToWeight();
        }
        skipLead();
        AmountReader.Found first = AmountReader.read(tokens, at, true);
        if (first == null) {
            first = ofSomething();
        }
        if (first != null) {
            isAfterNumber = tokens.get(first.next() - 1).isNumber();
            at = first.next();
            measures.add(new Measure(first.amount(), null, Role.COUNT));
        }
        readMeasures();
        if (isSentence && !hasUnit) {
            lookAheadForUnit();
        }
        NameReader name = NameReader.read(tokens.subList(at, tokens.size()), isSentence);
        if (!hasUnit && isCount()) {
            name.countedPart()
                    .ifPresent(
                            unit -> measures.set(0, new Measure(measures.get(0).amount(), unit, Role.COUNT)));
        }
        aside.addAll(name.aside());
        name.weight()
                .map(weight -> measures.isEmpty() ? new Measure(weight.amount(), weight.unit(), Role.COUNT) : weight)
                .ifPresent(measures::add);
        return new Phrase(
                measures,
                size == null ? name.size() : size,
                name.name(),
                joined(fromWhat, name.preparation()),
                aside.isEmpty() ? null : String.join(" ", aside));
    }

    /** "A ripe 126 g banana", "a bowl of 240 g oatmeal": where something is weighed, the food begins there. */
    private void skipToWeight() {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            Units.Found unit = tokens.get(i).isNumber() ? Units.at(tokens, i + 1, true) : null;
            boolean isWeight = unit != null
                    && unit.next() < tokens.size()
                    && new Measure(Amount.ONE, unit.unit(), Role.COUNT).isMass();
            if (isWeight
                    && AmountReader.read(tokens.subList(0, i), 0, false) == null
                    && !tokens.get(i - 1).is("(")) {
                tokens.subList(0, i).stream()
                        .filter(token -> !Vocabulary.DETERMINER.contains(token.folded()))
                        .forEach(token -> aside.add(token.text()));
                at = i;
                return;
            }
        }
    }

    private void skipLead() {
        while (at + 1 < tokens.size() && isLead(tokens.get(at), tokens.get(at + 1))) {
            at++;
        }
    }

    private static boolean isLead(Token token, Token next) {
        return ABOUT.contains(token.folded())
                || token.is("*")
                || token.is("up") && next.is("to")
                || token.is("to") && next.isNumber()
                || HEAPED.contains(token.folded()) && next.isNumber();
    }

    /** "Juice of 1/4 lemon": the amount is the lemon's. */
    private AmountReader.@Nullable Found ofSomething() {
        for (int i = at; i + 2 < tokens.size() && i < at + LOOK_AHEAD; i++) {
            if (tokens.get(i).is("of") || tokens.get(i).is("from")) {
                AmountReader.Found found = AmountReader.read(tokens, i + 1, false);
                if (found != null) {
                    fromWhat = Tokens.text(tokens.subList(at, i + 1));
                }
                return found;
            }
        }
        return null;
    }

    private void readMeasures() {
        boolean isReading = true;
        while (isReading && at < tokens.size()) {
            isReading = readBracket() || readFurtherAmount() || readUnit() || readSize() || readFiller();
        }
        if (hasUnit && Units.isOf(tokens, at)) {
            skipOf();
        }
    }

    private boolean readBracket() {
        if (!tokens.get(at).is("(")) {
            return false;
        }
        int close = closing(at);
        List<Token> inside = tokens.subList(at + 1, close);
        if (!readInside(inside)) {
            aside.add(Tokens.text(inside));
        }
        at = Math.min(close + 1, tokens.size());
        return true;
    }

    /** An amount within brackets: of one, if no unit was told yet; else the same once more. */
    private boolean readInside(List<Token> inside) {
        int start = 0;
        while (start < inside.size() && ABOUT.contains(inside.get(start).folded())) {
            start++;
        }
        AmountReader.Found found = AmountReader.read(inside, start, false);
        if (found == null) {
            return false;
        }
        int next = found.next();
        if (next < inside.size() && inside.get(next).is("-")) {
            next++;
        }
        Units.Found unit = Units.at(inside, next, true);
        if (unit == null) {
            return false;
        }
        measures.add(new Measure(found.amount(), unit.unit(), hasUnit ? Role.ALSO : Role.EACH));
        return true;
    }

    /** "2 x 400g", "1 14-ounce", "a 75g", "400g/14oz", "1 lb 2 oz", "1 cup plus 2 tablespoons". */
    private boolean readFurtherAmount() {
        int start = at;
        Token token = tokens.get(at);
        Role role = hasUnit ? Role.MORE : Role.EACH;
        if (hasUnit && token.is("/")) {
            role = Role.ALSO;
            start++;
        } else if (hasUnit && PLUS.contains(token.folded())) {
            start++;
        } else if (!measures.isEmpty() && (token.is("x") || token.is("×"))) {
            start++;
        }
        if (start >= tokens.size() || !tokens.get(start).isNumber()) {
            return false;
        }
        AmountReader.Found found = AmountReader.read(tokens, start, false);
        if (found == null) {
            return false;
        }
        int next = found.next();
        while (next < tokens.size()
                && (tokens.get(next).is("-") || tokens.get(next).is("/"))) {
            next++;
        }
        Units.Found unit = Units.at(tokens, next, true);
        if (unit == null) {
            return false;
        }
        measures.add(new Measure(found.amount(), unit.unit(), role));
        at = unit.next();
        if (at < tokens.size() && tokens.get(at).is("-")) {
            at++;
        }
        return true;
    }

    private boolean readUnit() {
        int start = tokens.get(at).is("-") ? at + 1 : at;
        Units.Found unit = Units.at(tokens, start, isAfterNumber || !measures.isEmpty() && isAfterNumber);
        if (unit == null || unit.next() >= tokens.size()) {
            return false;
        }
        boolean hasExact = measures.stream().anyMatch(Measure::isExact);
        if (hasUnit || measures.stream().anyMatch(measure -> measure.unit() != null) && !isCount()) {
            // "16.9 fl oz bottle of cola": how it was packed, unless it is the food itself: "16 oz can opener".
            if (!hasExact || !isPacking(unit)) {
                return false;
            }
        }
        takeUnit(unit);
        return true;
    }

    private boolean isCount() {
        return !measures.isEmpty() && measures.get(0).unit() == null;
    }

    private boolean isPacking(Units.Found unit) {
        return Vocabulary.CONTAINER.contains(Folding.singular(Folding.fold(unit.unit())))
                && (!isSentence || Units.isOf(tokens, unit.next()));
    }

    private void takeUnit(Units.Found unit) {
        if (measures.isEmpty()) {
            // "A" was not told: "handful of cheese".
            if (isSentence || Units.isOf(tokens, unit.next())) {
                measures.add(new Measure(Amount.ONE, unit.unit(), Role.COUNT));
            }
        } else if (isCount()) {
            Measure count = measures.get(0);
            measures.set(0, new Measure(count.amount(), unit.unit(), Role.COUNT));
        } else {
            aside.add(unit.unit());
        }
        hasUnit = true;
        at = unit.next();
    }

    private boolean readSize() {
        if (hasUnit && !isSentence || measures.isEmpty() && !isSentence) {
            return false;
        }
        String word = tokens.get(at).folded();
        boolean isAdverb = Vocabulary.SIZE_ADVERB.contains(word)
                && at + 1 < tokens.size()
                && Vocabulary.SIZE.contains(tokens.get(at + 1).folded());
        if (!isAdverb && !Vocabulary.SIZE.contains(word) || at + 1 >= tokens.size()) {
            return false;
        }
        size = joined(size, tokens.get(at).folded());
        at++;
        return true;
    }

    private boolean readFiller() {
        Token token = tokens.get(at);
        boolean isFiller = HEAPED.contains(token.folded())
                || ABOUT.contains(token.folded())
                || isSentence && Vocabulary.PRAISE.contains(token.folded());
        if (measures.isEmpty() || !isFiller || at + 1 >= tokens.size()) {
            return false;
        }
        if (!isSentence
                && Units.at(tokens, at + 1, false) == null
                && !tokens.get(at + 1).isNumber()) {
            return false;
        }
        at++;
        return true;
    }

    /** "A Kool-Aid Jammers pouch of juice": the words between say whose pouch. */
    private void lookAheadForUnit() {
        for (int i = at;
                i < tokens.size() && i < at + LOOK_AHEAD && tokens.get(i).isWord();
                i++) {
            Units.Found unit = Units.at(tokens, i, false);
            if (unit != null && Units.isOf(tokens, unit.next()) && unit.next() + 1 < tokens.size()) {
                tokens.subList(at, i).forEach(between -> {
                    if (Vocabulary.SIZE.contains(between.folded())) {
                        size = joined(size, between.folded());
                    } else if (!Vocabulary.PRAISE.contains(between.folded())) {
                        aside.add(between.text());
                    }
                });
                takeUnit(unit);
                skipOf();
                readMeasures();
                return;
            }
        }
    }

    private void skipOf() {
        if (!tokens.get(at).folded().startsWith("d'")) {
            at++;
        }
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + " " + second;
    }
}
