package commissary.demo.pictures;

import java.util.Locale;

/** A colour of a drawing; each part 0 to 255. */
public record Colour(int red, int green, int blue) {
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);

    /**
     * Reads how SVG writes it.
     *
     * @param hex as {@code #e0a33c}
     */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("A colour must be like #e0a33c, not: " + hex);
        }
        int all = Integer.parseInt(hex.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & 0xff, all & 0xff);
    }

    /** The same with less light; 0 changes nothing, 1 is black. */
    public Colour darker(double share) {
        return mixed(BLACK, share);
    }

    /** The same, paler; 0 changes nothing, 1 is white. */
    public Colour paler(double share) {
        return mixed(WHITE, share);
    }

    /** How light it looks, 0 to 1. */
    public double lightness() {
        return (0.30 * red + 0.59 * green + 0.11 * blue) / 255;
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** This with a share of the other. */
    public Colour mixed(Colour other, double share) {
        return new Colour(part(red, other.red, share), part(green, other.green, share), part(blue, other.blue, share));
    }

    private static int part(int own, int other, double share) {
        return (int) Math.round(own + (other - own) * share);
    }
}
