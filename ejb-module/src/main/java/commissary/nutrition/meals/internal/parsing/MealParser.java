package commissary.nutrition.meals.internal.parsing;

import commissary.nutrition.meals.internal.parsing.Measure.Role;
import commissary.nutrition.meals.internal.parsing.Segment.Joint;
import commissary.nutrition.meals.internal.reading.ReadFood;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what somebody says he ate: foods and amounts, no more. A list that is joined by "and" or "with" is taken apart,
 * unless it is the name of one dish.
 */
public final class MealParser {

    private final KnownFoods foods;

    public MealParser(KnownFoods foods) {
        this.foods = foods;
    }

    /** The foods in the order in which they were told; none if there is no food in the words. */
    public List<ReadFood> read(String description) {
        List<Segment> segments = Sentences.segments(description);
        Set<String> known = foods.known(questions(segments));
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            Segment before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (segment.joint() == Joint.WEIGHS && before != null) {
                joined.set(joined.size() - 1, weighed(before, segment));
            } else if (before != null && isOneWith(before, segment, known)) {
                joined.set(joined.size() - 1, before.with(segment));
            } else if (segment.isFood()) {
                joined.add(segment);
            }
        }
        return joined.stream()
                .map(Segment::phrase)
                .filter(phrase -> !phrase.name().isBlank())
                .map(Phrase::food)
                .toList();
    }

    /** Every name whose being known would decide something. */
    private static Set<String> questions(List<Segment> segments) {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean isOpen = segment.joint() == Joint.AND || segment.joint() == Joint.WITH;
            if (isOpen && !segment.hasAmount()) {
                names.add(segments.get(i - 1).with(segment).phrase().name());
                names.add(segment.phrase().name());
            }
        }
        names.remove("");
        return names;
    }

    private static boolean isOneWith(Segment before, Segment segment, Set<String> known) {
        boolean isWith = segment.joint() == Joint.WITH;
        if (segment.joint() == Joint.NONE) {
            return false;
        } else if (isWith && segment.isPartOfDish()) {
            return true;
        } else if (segment.hasAmount()) {
            return false;
        } else if (isHalfName(before)) {
            return true;
        } else if (isIngredient(before, segment)) {
            return segment.isFood();
        } else if (segment.joint() == Joint.COMMA) {
            return false;
        }
        return known.contains(before.with(segment).phrase().name())
                || (segment.joint() == Joint.AND && isCompound(before, segment) && segment.isFood())
                || (isWith && !known.contains(segment.phrase().name()));
    }

    /** "Filled with meat, beans and rice"; and where grams were told, what has none belongs to what has. */
    private static boolean isIngredient(Segment before, Segment segment) {
        boolean isListed = before.tokens().stream().anyMatch(token -> Vocabulary.MADE.contains(token.folded()))
                && before.tokens().stream().anyMatch(token -> token.is("with"));
        return isListed
                || (segment.joint() == Joint.WITH && before.isMadeWith())
                || before.phrase().hasMass();
    }

    /** "A soft": the noun is still to come. */
    private static boolean isHalfName(Segment segment) {
        return !segment.isFood() && segment.hasAmount();
    }

    private static boolean isCompound(Segment before, Segment segment) {
        List<Token> left = before.tokens();
        List<Token> right = segment.tokens();
        String pair = Folding.singular(left.get(left.size() - 1).folded()) + " "
                + Folding.singular(right.get(0).folded());
        boolean isDish = Vocabulary.DISH.contains(right.get(right.size() - 1).folded())
                && right.size() > 1
                && !Vocabulary.DISH.contains(left.get(left.size() - 1).folded());
        return isDish || Vocabulary.COMPOUND.contains(pair);
    }

    private static Segment weighed(Segment before, Segment weight) {
        boolean isWeight = AmountReader.read(weight.tokens(), 0, false) != null;
        if (!isWeight || before.phrase().measures().stream().anyMatch(measure -> measure.role() == Role.EACH)) {
            return before;
        }
        List<Token> tokens = new ArrayList<>(before.tokens());
        tokens.add(Token.mark("("));
        tokens.addAll(weight.tokens());
        tokens.add(Token.mark(")"));
        return new Segment(before.joint(), before.said(), tokens);
    }
}
