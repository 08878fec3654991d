package commissary.demo.shop;

import java.util.Locale;

/** Puts a motif on the sheet: alone, or as often as a pack has it, in two rows that stand on the ground. */
final class Arrangement {
    private static final double MIDDLE = 200;
    private static final double FLOOR = 316;
    /** Where motifs stand, below their own centre. */
    private static final double FOOT = 95;

    private static final double SCALE = 1.27;
    private static final double WIDTH_OF_ROW = 210;
    private static final double LARGEST_OF_MANY = 0.66;
    private static final double ROW_BEHIND = 26;

    private final String motif;
    private final Look look;
    private final StringBuilder placed = new StringBuilder();

    private Arrangement(String motif, Look look) {
        this.motif = motif;
        this.look = look;
    }

    static String of(String motif, Look look) {
        Arrangement arrangement = new Arrangement(motif, look);
        if (look.copies() == 1) {
            arrangement.place(0, 0, 1);
        } else {
            arrangement.placeRows();
        }
        return arrangement.placed.toString();
    }

    private void placeRows() {
        int behind = look.copies() / 2;
        int before = look.copies() - behind;
        double scale = Math.min(LARGEST_OF_MANY, WIDTH_OF_ROW / (look.spacing() * before));
        placeRow(behind, -ROW_BEHIND, scale);
        placeRow(before, ROW_BEHIND / 2, scale);
    }

    private void placeRow(int count, double below, double scale) {
        double step = look.spacing() * scale;
        for (int i = 0; i < count; i++) {
            place((i - (count - 1) / 2.0) * step, below, scale);
        }
    }

    private void place(double beside, double below, double part) {
        double scale = SCALE * part * look.size() / 100;
        placed.append(String.format(
                Locale.ROOT,
                "<g transform=\"translate(%.2f %.2f) scale(%.4f %.4f)\">\n%s</g>\n",
                MIDDLE + beside * SCALE,
                FLOOR + below * SCALE - FOOT * scale,
                look.mirrored() ? -scale : scale,
                scale,
                motif));
    }
}
