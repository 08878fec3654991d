package commissary.nutrition.foods;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How units are written. */
final class UnitSpellings {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}#]+");

    /** Grams of one. The avoirdupois ounce and pound are exact by the agreement of 1959. */
    private static final Map<String, String> MASSES = Map.of(
            "g", "1",
            "kg", "1000",
            "mg", "0.001",
            "oz", "28.349523125",
            "lb", "453.59237");

    /**
     * Millilitres of one. Spoons and cups are those of US food labels (21 CFR 101.9(b)(5)(viii): 5, 15 and 240 ml), of
     * which USDA's portions speak; fluid ounce, pint and quart are the customary ones.
     */
    private static final Map<String, String> VOLUMES = Map.ofEntries(
            entry("ml", "1"),
            entry("cl", "10"),
            entry("dl", "100"),
            entry("l", "1000"),
            entry("tsp", "5"),
            entry("tbsp", "15"),
            entry("floz", "29.5735295625"),
            entry("cup", "240"),
            entry("pint", "473.176473"),
            entry("quart", "946.352946"),
            entry("gallon", "3785.411784"),
            entry("shot", "44.360294"),
            entry("dash", "0.616115"),
            entry("pinch", "0.308057"),
            entry("drop", "0.05"));

    private static final List<String> PIECES = List.of(
            "piece",
            "slice",
            "clove",
            "ear",
            "fillet",
            "leaf",
            "sprig",
            "stalk",
            "head",
            "wedge",
            "strip",
            "stick",
            "spear",
            "patty",
            "link",
            "square",
            "cube",
            "ball",
            "ring",
            "half",
            "quarter",
            "breast",
            "thigh",
            "leg",
            "wing",
            "drumstick",
            "chop",
            "bar",
            "loaf",
            "bunch",
            "segment",
            "pat",
            "knob",
            "scoop",
            "sheet",
            "floret",
            "rasher",
            "bite");

    private static final List<String> HOUSEHOLD = List.of(
            "bowl",
            "glass",
            "mug",
            "can",
            "bottle",
            "jar",
            "carton",
            "box",
            "bag",
            "packet",
            "plate",
            "handful",
            "serving",
            "container",
            "pot",
            "tub",
            "drizzle",
            "dollop",
            "splash",
            "ladle",
            "spoonful");

    /** Other spellings of each unit as {@link #key} leaves them; a plural that only adds an s needs none. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            entry("g", "gr|gm|gram|gramme"),
            entry("kg", "kilo|kilogram|kilogramme|kgm"),
            entry("mg", "milligram|milligramme"),
            entry("oz", "ounce|once|onz"),
            entry("lb", "pound|livre|#|lbm"),
            entry("ml", "millilitre|milliliter|mil|cc|cm3"),
            entry("cl", "centilitre|centiliter"),
            entry("dl", "decilitre|deciliter"),
            entry("l", "litre|liter|ltr"),
            entry(
                    "tsp",
                    "teaspoon|teaspoonful|tea spoon|tspn|teasp|ts|t|cuillere a the|cuilleree a the|cuiller a the"
                            + "|cuilleres a the|cuillerees a the|cuillere a cafe|cuilleree a cafe|cuiller a cafe"
                            + "|cuilleres a cafe|cuillerees a cafe|c a the|c a t|cat|c a cafe|c a c|cac|cc a the|petite cuillere"),
            entry(
                    "tbsp",
                    "tablespoon|tablespoonful|table spoon|tbs|tbspn|tblsp|tablesp|tb|tbl|cuillere a soupe"
                            + "|cuilleree a soupe|cuiller a soupe|cuilleres a soupe|cuillerees a soupe|cuillere a table"
                            + "|cuilleree a table|cuilleres a table|cuillerees a table|c a soupe|c a s|cas|c a table"
                            + "|grande cuillere|cuillere a soupe rase|cuillere a soupe bombee"),
            entry("floz", "fl oz|fluid oz|fluid ounce|fl ounce|ounce fluid|oz fl|once liquide|onces liquides"),
            entry("cup", "c|cupful|tasse|tasses|metric cup|tasse a mesurer"),
            entry("pint", "pt|chopine|pinte americaine"),
            entry("quart", "qt|pinte"),
            entry("gallon", "gal|gallon us"),
            entry("shot", "jigger|shot glass|shotglass"),
            entry("dash", "dashes|trait|soupcon"),
            entry("pinch", "pinches|pincee"),
            entry("drop", "goutte"),
            entry(
                    "piece",
                    "pc|pcs|pce|each|ea|item|unit|unite|whole|entier|morceau|morceaux|count|ct|pieces|individual"),
            entry("slice", "sl|tranche|rondelle|slc|darne"),
            entry("clove", "gousse|clou"),
            entry("ear", "epi|cob"),
            entry("fillet", "filet"),
            entry("leaf", "leave|leaves|feuille"),
            entry("sprig", "brin|branche de"),
            entry("stalk", "rib|branche|cote|tige|stem"),
            entry("head", "tete|pomme de salade"),
            entry("wedge", "quartier"),
            entry("strip", "laniere|baton|batonnet"),
            entry("spear", "pointe"),
            entry("patty", "patties|galette|boulette aplatie"),
            entry("square", "carre|carreau|carreaux"),
            entry("cube", "cubes"),
            entry("ball", "boulette|boule"),
            entry("ring", "anneau|anneaux"),
            entry("half", "halves|demi|demie|moitie"),
            entry("quarter", "quart de"),
            entry("breast", "poitrine|blanc"),
            entry("thigh", "haut de cuisse|hauts de cuisse"),
            entry("leg", "cuisse"),
            entry("wing", "aile"),
            entry("drumstick", "pilon"),
            entry("chop", "cotelette"),
            entry("bar", "barre|tablette|batonnet glace"),
            entry("loaf", "loaves|pain entier|miche"),
            entry("bunch", "bunches|botte|bouquet|grappe"),
            entry("segment", "section"),
            entry("pat", "noix|noisette"),
            entry("scoop", "cuilleree de glace|boule de glace|scoopful"),
            entry("sheet", "plaque"),
            entry("floret", "fleuret|bouquet de brocoli"),
            entry("rasher", "rashers"),
            entry("bite", "bouchee|mouthful"),
            entry("bowl", "bol|bowlful|soup bowl"),
            entry("glass", "glasses|verre|glassful|tumbler"),
            entry("mug", "grande tasse|mugful"),
            entry("can", "tin|canette|boite de conserve|conserve|cannette"),
            entry("bottle", "bouteille|btl"),
            entry("jar", "bocal|bocaux"),
            entry("carton", "brique|berlingot"),
            entry("box", "boxes|boite|juice box"),
            entry("bag", "sac|sachet de chips"),
            entry("packet", "pkt|pkg|package|pack|paquet|sachet|pouch|pouches|envelope|enveloppe"),
            entry("plate", "assiette|plateful|platee"),
            entry("handful", "poignee|handfull|handsful|fistful"),
            entry("serving", "portion|helping|srv|svg|ration"),
            entry("container", "contenant|cont|recipient"),
            entry("pot", "petit pot"),
            entry("tub", "barquette"),
            entry("drizzle", "filet de|drizzle of"),
            entry("dollop", "cuilleree genereuse|blob"),
            entry("splash", "splashes|nuage|larme"),
            entry("ladle", "louche|ladleful"),
            entry("spoonful", "spoon|cuillere|cuilleree|cuiller"));

    private static final Map<String, Unit> ALL = all();

    private UnitSpellings() {}

    static Optional<Unit> find(String text) {
        String key = key(text);
        Unit found = ALL.get(key);
        if (found == null && key.endsWith("s")) {
            found = ALL.get(key.substring(0, key.length() - 1));
        }
        return Optional.ofNullable(found);
    }

    /** Small letters without accents and dots, one space between words; a sole "T" is a tablespoon, "t" a teaspoon. */
    private static String key(String text) {
        String bare = text.strip();
        if (bare.equals("T") || bare.equals("T.")) {
            return "tbsp";
        }
        String flat = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        return NO_LETTER.matcher(flat).replaceAll(" ").strip();
    }

    private static Map<String, Unit> all() {
        Map<String, Unit> all = new HashMap<>();
        MASSES.forEach((name, grams) -> put(all, new Unit(name, Dimension.MASS, new BigDecimal(grams))));
        VOLUMES.forEach((name, ml) -> put(all, new Unit(name, Dimension.VOLUME, new BigDecimal(ml))));
        PIECES.forEach(name -> put(all, new Unit(name, Dimension.PIECE, null)));
        HOUSEHOLD.forEach(name -> put(all, new Unit(name, Dimension.HOUSEHOLD, null)));
        return Map.copyOf(all);
    }

    private static void put(Map<String, Unit> all, Unit unit) {
        all.put(unit.name(), unit);
        Arrays.stream(SPELLINGS.getOrDefault(unit.name(), "").split("\\|"))
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .forEach(spelling -> all.put(spelling, unit));
    }
}
