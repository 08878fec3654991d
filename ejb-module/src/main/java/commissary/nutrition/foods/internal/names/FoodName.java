package commissary.nutrition.foods.internal.names;

import java.util.List;
import java.util.Set;

/** One of a food's names. No record: names are put into sets by the thousand, and each is only equal to itself. */
final class FoodName {

    private final long foodId;
    private final String folded;
    private final boolean isMain;
    private final int commonness;
    private final List<String> words;
    private final Set<String> heads;

    FoodName(long foodId, String text, boolean isMain, int commonness) {
        this.foodId = foodId;
        this.folded = Words.folded(text);
        this.isMain = isMain;
        this.commonness = commonness;
        this.words = Words.of(text);
        this.heads = Heads.of(text, words);
    }

    long foodId() {
        return foodId;
    }

    String folded() {
        return folded;
    }

    /** Whether it is the name that is shown. */
    boolean isMain() {
        return isMain;
    }

    /** 1 for what people eat every day, to 3 for what few do. */
    int commonness() {
        return commonness;
    }

    /** All of it, in base form. */
    List<String> words() {
        return words;
    }

    /** What it is about. */
    Set<String> heads() {
        return heads;
    }
}
