package commissary.nutrition.meals.internal;

import commissary.nutrition.meals.ParsedBy;
import commissary.nutrition.meals.internal.model.LanguageModel;
import commissary.nutrition.meals.internal.model.ModelFailed;
import commissary.nutrition.meals.internal.parsing.Folding;
import commissary.nutrition.meals.internal.parsing.MealParser;
import commissary.nutrition.meals.internal.reading.ReadFood;
import commissary.nutrition.meals.internal.reading.ReadingCheck;
import commissary.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a description: by what the person taught if that is enough, else by the model if there is one, else by the
 * built-in parser. Must not be called within a transaction, since the model may be asked.
 */
@Dependent
class MealReader {

    private static final Logger LOG = System.getLogger(MealReader.class.getName());

    private final MealMemory memory;
    private final FoodChooser chooser;
    private final LanguageModel model;

    @Inject
    MealReader(MealMemory memory, FoodChooser chooser, LanguageModel model) {
        this.memory = memory;
        this.chooser = chooser;
        this.model = model;
    }

    /** What was made of a description. */
    record Reading(List<MealItem> items, ParsedBy by, @Nullable String note) {}

    /** The description's foods; at least one item, resolved or not. */
    Reading read(Actor person, String description) {
        Optional<List<MealItem>> taught = memory.itemsTaughtBy(person, description);
        if (taught.isPresent()) {
            return new Reading(taught.get(), ParsedBy.ALIAS, "As you corrected it before");
        }
        ReadFood whole = ReadFood.one(description.strip());
        if (isAllTaught(person, List.of(whole))) {
            return reading(person, List.of(whole), ParsedBy.ALIAS, null);
        }
        List<ReadFood> parsed =
                sane(new MealParser(names -> chooser.known(person, names)).read(description), description);
        if (isAllTaught(person, parsed)) {
            return reading(person, parsed, ParsedBy.ALIAS, null);
        }
        if (!model.isSetUp()) {
            return reading(person, parsed, ParsedBy.PARSER, null);
        }
        try {
            return reading(person, model.read(description), ParsedBy.MODEL, null);
        } catch (ModelFailed e) {
            LOG.log(Level.INFO, "The meals'' language model {0}; the built-in parser read a meal", e.getMessage());
            return reading(
                    person,
                    parsed,
                    ParsedBy.PARSER,
                    "The language model " + e.getMessage() + "; the built-in parser read this.");
        }
    }

    private boolean isAllTaught(Actor person, List<ReadFood> reads) {
        Set<String> words = words(reads);
        return memory.aliases(person, words).keySet().containsAll(words);
    }

    private Reading reading(Actor person, List<ReadFood> reads, ParsedBy by, @Nullable String note) {
        Map<String, Alias> aliases = memory.aliases(person, words(reads));
        return new Reading(chooser.choose(person, reads, aliases), by, note);
    }

    private static Set<String> words(List<ReadFood> reads) {
        return reads.stream().map(read -> Folding.key(read.words())).collect(Collectors.toCollection(HashSet::new));
    }

    /** The parser's reading by the measure of the model's: what does not pass is kept, to be chosen by hand. */
    private static List<ReadFood> sane(List<ReadFood> parsed, String description) {
        if (parsed.isEmpty()) {
            return List.of(ReadFood.one(shortened(description)));
        }
        List<ReadFood> sane = new ArrayList<>();
        for (ReadFood food : parsed) {
            sane.add(ReadingCheck.problem(food).isEmpty() ? food : ReadFood.one(shortened(food.words())));
        }
        if (sane.size() <= ReadingCheck.MAX_FOODS) {
            return sane;
        }
        List<ReadFood> rest = sane.subList(ReadingCheck.MAX_FOODS - 1, sane.size());
        String more = rest.stream().map(ReadFood::words).collect(Collectors.joining(", "));
        List<ReadFood> some = new ArrayList<>(sane.subList(0, ReadingCheck.MAX_FOODS - 1));
        some.add(new ReadFood(shortened(more), BigDecimal.ONE, null, null, null));
        return some;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= ReadingCheck.MAX_NAME ? line : line.substring(0, ReadingCheck.MAX_NAME - 1) + "…";
    }
}
