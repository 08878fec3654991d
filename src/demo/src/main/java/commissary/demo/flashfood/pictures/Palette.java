package commissary.demo.flashfood.pictures;

import java.util.List;

/**
 * The colours of one picture.
 *
 * @param ground of the sheet
 * @param glow the lighter disc behind the motif
 * @param accent what a label or a wrapping is printed in
 * @param deep its darker side
 * @param fruit of fruit, where a wrapping's colour would look odd
 * @param ripe its darker side
 */
record Palette(String ground, String glow, String accent, String deep, String fruit, String ripe) {
    private static final List<List<String>> GROUNDS = List.of(
            List.of("#f6e9d8", "#fdf6ec"),
            List.of("#e3eede", "#f3f8f0"),
            List.of("#dfeaf2", "#f1f6fa"),
            List.of("#f4e1e1", "#fcf2f1"),
            List.of("#ece6f3", "#f7f4fb"),
            List.of("#e0efec", "#f1f9f7"),
            List.of("#f5ecc9", "#fcf8e8"));
    private static final List<List<String>> ACCENTS = List.of(
            List.of("#d9694f", "#b9523b"),
            List.of("#4f8f6b", "#3d7456"),
            List.of("#4a7fa8", "#39678a"),
            List.of("#e0a33c", "#c0872a"),
            List.of("#8a6bab", "#71558f"),
            List.of("#3f9a98", "#317d7b"),
            List.of("#c95f7f", "#a94b68"),
            List.of("#6d7f46", "#586837"));

    private static final List<List<String>> FRUITS = List.of(
            List.of("#d65a4c", "#b84539"),
            List.of("#9bbf5a", "#7fa344"),
            List.of("#e6a545", "#cb8a2e"),
            List.of("#8b6aa9", "#715290"));

    /** The palette that belongs to a name, the same every time. */
    static Palette of(String name) {
        int hash = name.hashCode() * 31 + name.length();
        List<String> ground = GROUNDS.get(Math.floorMod(hash, GROUNDS.size()));
        List<String> accent = ACCENTS.get(Math.floorMod(hash / GROUNDS.size(), ACCENTS.size()));
        List<String> fruit = FRUITS.get(Math.floorMod(hash, FRUITS.size()));
        return new Palette(ground.get(0), ground.get(1), accent.get(0), accent.get(1), fruit.get(0), fruit.get(1));
    }

    /** Fills the colours into a drawing. */
    String paint(String drawing) {
        return drawing.replace("{ground}", ground)
                .replace("{glow}", glow)
                .replace("{accent}", accent)
                .replace("{deep}", deep)
                .replace("{fruit}", fruit)
                .replace("{ripe}", ripe);
    }
}
