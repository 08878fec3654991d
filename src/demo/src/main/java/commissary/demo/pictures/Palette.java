package commissary.demo.pictures;

import java.util.List;
import java.util.Map;

/**
 * The colours of one picture, by the names that drawings have for them: the {@code ground} of the sheet and the
 * {@code glow} behind the motif; {@code accent}, what it is mostly of, with its {@code deep} shade and its {@code pale}
 * tint; {@code fruit} and {@code ripe}, the same two for fruit, where a wrapping's colour would look odd.
 */
public final class Palette {
    private static final List<Ground> GROUNDS = List.of(
            Ground.of("#f6e9d8", "#fdf6ec"),
            Ground.of("#e3eede", "#f3f8f0"),
            Ground.of("#dfeaf2", "#f1f6fa"),
            Ground.of("#f4e1e1", "#fcf2f1"),
            Ground.of("#ece6f3", "#f7f4fb"),
            Ground.of("#e0efec", "#f1f9f7"),
            Ground.of("#f5ecc9", "#fcf8e8"));
    /** Where something white is seen. */
    private static final List<Ground> DEEPER_GROUNDS = List.of(
            Ground.of("#dcc3a0", "#e8d5ba"),
            Ground.of("#b9ccb3", "#cbdac6"),
            Ground.of("#b6c9d8", "#c9d8e4"),
            Ground.of("#dfb8b4", "#e9cbc8"),
            Ground.of("#c3b7d6", "#d3cae2"),
            Ground.of("#abcdc8", "#c0dad6"),
            Ground.of("#dfc583", "#e8d4a0"));

    private static final List<Shades> ACCENTS = List.of(
            Shades.of("#d9694f", "#b9523b"),
            Shades.of("#4f8f6b", "#3d7456"),
            Shades.of("#4a7fa8", "#39678a"),
            Shades.of("#e0a33c", "#c0872a"),
            Shades.of("#8a6bab", "#71558f"),
            Shades.of("#3f9a98", "#317d7b"),
            Shades.of("#c95f7f", "#a94b68"),
            Shades.of("#6d7f46", "#586837"));
    private static final List<Shades> FRUITS = List.of(
            Shades.of("#d65a4c", "#b84539"),
            Shades.of("#9bbf5a", "#7fa344"),
            Shades.of("#e6a545", "#cb8a2e"),
            Shades.of("#8b6aa9", "#715290"));

    private static final double SHADE = 0.17;
    private static final double TINT = 0.62;
    private static final int SPREADING = 0x9e3779b1;
    private static final double VERY_LIGHT = 0.78;

    private final Map<String, Colour> colours;

    private Palette(Ground ground, Shades accent, Shades fruit) {
        this.colours = Map.of(
                "{ground}", ground.ground,
                "{glow}", ground.glow,
                "{accent}", accent.light,
                "{deep}", accent.dark,
                "{pale}", accent.light.paler(TINT),
                "{fruit}", fruit.light,
                "{ripe}", fruit.dark);
    }

    /** The palette that belongs to a name, the same every time. */
    public static Palette of(String name) {
        int hash = name.hashCode() * 31 + name.length();
        return new Palette(
                GROUNDS.get(Math.floorMod(hash, GROUNDS.size())),
                ACCENTS.get(Math.floorMod(hash / GROUNDS.size(), ACCENTS.size())),
                FRUITS.get(Math.floorMod(hash, FRUITS.size())));
    }

    /** The palette of a thing of that colour, on the ground that belongs to a name. */
    public static Palette of(String name, Colour colour) {
        List<Ground> grounds = colour.lightness() > VERY_LIGHT ? DEEPER_GROUNDS : GROUNDS;
        // Names that begin alike lie side by side in the shop: their hashes are spread first.
        int spread = (name.hashCode() * SPREADING) >>> 16;
        Shades accent = new Shades(colour, colour.darker(SHADE));
        return new Palette(grounds.get(spread % grounds.size()), accent, accent);
    }

    /** Fills the colours into a drawing. */
    public String paint(String drawing) {
        String painted = drawing;
        for (Map.Entry<String, Colour> colour : colours.entrySet()) {
            painted = painted.replace(colour.getKey(), colour.getValue().hex());
        }
        return painted;
    }

    private record Ground(Colour ground, Colour glow) {
        static Ground of(String ground, String glow) {
            return new Ground(Colour.of(ground), Colour.of(glow));
        }
    }

    private record Shades(Colour light, Colour dark) {
        static Shades of(String light, String dark) {
            return new Shades(Colour.of(light), Colour.of(dark));
        }
    }
}
