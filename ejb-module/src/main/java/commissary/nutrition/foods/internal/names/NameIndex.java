package commissary.nutrition.foods.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The names of some foods and where each word stands, in memory; it does not change once it is built. */
public final class NameIndex {

    private final List<FoodName> names;
    private final Map<String, List<FoodName>> byWord = new HashMap<>();
    private final Map<String, List<FoodName>> byFolded = new HashMap<>();
    private final NavigableSet<String> vocabulary;
    private final Spelling spelling;

    private NameIndex(List<FoodName> names) {
        this.names = names;
        for (FoodName name : names) {
            byFolded.computeIfAbsent(name.folded(), absent -> new ArrayList<>(1))
                    .add(name);
            new HashSet<>(name.words()).forEach(word -> byWord.computeIfAbsent(word, absent -> new ArrayList<>(2))
                    .add(name));
        }
        vocabulary = new TreeSet<>(byWord.keySet());
        spelling = new Spelling(vocabulary);
    }

    /** Collects the names of an index. */
    public static final class Builder {

        private final List<FoodName> names = new ArrayList<>();

        /**
         * Adds a food.
         *
         * @param commonness 1 for what people eat every day, to 3 for what few do
         */
        public Builder add(long foodId, int commonness, String main, Collection<String> others) {
            names.add(new FoodName(foodId, main, true, commonness));
            Set<String> known = new LinkedHashSet<>(others);
            known.remove(main);
            known.forEach(other -> names.add(new FoodName(foodId, other, false, commonness)));
            return this;
        }

        public NameIndex build() {
            return new NameIndex(
                    names.stream().filter(name -> !name.words().isEmpty()).toList());
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean knows(String word) {
        return byWord.containsKey(word);
    }

    List<FoodName> withWord(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Names that are the same but for accents, case and punctuation. */
    List<FoodName> same(String folded) {
        return byFolded.getOrDefault(folded, List.of());
    }

    Set<String> misspelt(String word) {
        return spelling.nearest(word);
    }

    Set<String> beginningWith(String prefix) {
        return vocabulary.subSet(prefix, true, prefix + Character.MAX_VALUE, false);
    }
}
