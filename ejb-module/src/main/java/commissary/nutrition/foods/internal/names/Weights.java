package commissary.nutrition.foods.internal.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a word says about which food is meant, beside how rare it is. */
final class Weights {

    private static final double WHOLE = 1;
    private static final double PREPARATION = 0.45;
    private static final double DESCRIPTION = 0.08;

    /** Another preparation is another row of the table, but the same food. */
    private static final Set<String> PREPARATIONS = bases(
            "raw",
            "cooked",
            "boiled",
            "steamed",
            "grilled",
            "baked",
            "roasted",
            "roast",
            "fried",
            "sauteed",
            "broiled",
            "poached",
            "toasted",
            "mashed",
            "canned",
            "frozen",
            "dried",
            "dry",
            "smoked",
            "stewed",
            "braised",
            "pickled",
            "breaded",
            "instant",
            "low",
            "fat",
            "free",
            "light",
            "reduced",
            "lean",
            "skinless",
            "boneless",
            "whole",
            "sweetened",
            "unsweetened",
            "diet",
            "cru",
            "crue",
            "cuit",
            "cuite",
            "bouilli",
            "bouillie",
            "vapeur",
            "grille",
            "grillee",
            "roti",
            "rotie",
            "frit",
            "frite",
            "poele",
            "surgele",
            "surgelee",
            "seche",
            "sechee",
            "fume",
            "fumee",
            "leger",
            "legere",
            "maigre",
            "allege",
            "ecreme",
            "entier",
            "entiere",
            "pane",
            "panee");

    /** Say nothing that the table knows. */
    private static final Set<String> DESCRIPTIONS = bases(
            "fresh",
            "organic",
            "homemade",
            "home",
            "made",
            "sliced",
            "slice",
            "slices",
            "diced",
            "chopped",
            "shredded",
            "grated",
            "minced",
            "crushed",
            "cubed",
            "large",
            "small",
            "medium",
            "big",
            "little",
            "mini",
            "hot",
            "cold",
            "warm",
            "plain",
            "regular",
            "classic",
            "original",
            "traditional",
            "delicious",
            "tasty",
            "crispy",
            "crunchy",
            "creamy",
            "juicy",
            "ripe",
            "leftover",
            "extra",
            "piece",
            "pieces",
            "good",
            "nice",
            "healthy",
            "simple",
            "tender",
            "fluffy",
            "refreshing",
            "generous",
            "hearty",
            "drained",
            "peeled",
            "salted",
            "unsalted",
            "lightly",
            "freshly",
            "thick",
            "thin",
            "prepared",
            "served",
            "side",
            "bowl",
            "cup",
            "glass",
            "frais",
            "fraiche",
            "bio",
            "maison",
            "tranche",
            "tranches",
            "rape",
            "rapee",
            "hache",
            "hachee",
            "petit",
            "petite",
            "grand",
            "grande",
            "gros",
            "grosse",
            "chaud",
            "chaude",
            "froid",
            "froide",
            "nature",
            "ordinaire",
            "bon",
            "bonne");

    private Weights() {}

    static double of(String word) {
        if (DESCRIPTIONS.contains(word)) {
            return DESCRIPTION;
        }
        return PREPARATIONS.contains(word) ? PREPARATION : WHOLE;
    }

    /** Whether it can be what a name is about. */
    static boolean isNoun(String word) {
        return of(word) == WHOLE && !word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> bases(String... words) {
        return Stream.of(words).flatMap(word -> Words.of(word).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
