package commissary.demo.flashfood.world;

/**
 * Chance that can be asked again: a value that depends only on the seed and the path of keys that led to it.
 * The world remembers nothing; whatever it needs to know about a moment it draws anew, and draws the same.
 */
record Dice(long state) {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    /** What is drawn; each has a stream of its own, so that adding one leaves the others as they are. */
    enum Trait {
        ID,
        ID_TAIL,
        CREATED,
        DIALECT,
        SHELVES,
        ORDER,
        PERIOD,
        PHASE,
        RETURNS,
        CHEAPER,
        PRODUCT,
        NAME,
        LIST_PRICE,
        WITHOUT_LIST_PRICE,
        DISCOUNT,
        DISCOUNT_DEPTH,
        ABOVE_LIST_PRICE,
        DEPARTMENT,
        WITHOUT_DEPARTMENT,
        WITHOUT_IMAGE,
        SEVERAL,
        COPIES,
        GAP,
        LIFE,
        SINGLE,
        UNITS,
        LEFT_OVER,
        DROPS,
        DROPS_WHEN,
        WITHOUT_BEST_BEFORE,
        BEST_BEFORE;

        private final long key = new Dice(0).on(name()).state();
    }

    static Dice of(long seed, String name) {
        return new Dice(mix(seed)).on(name);
    }

    Dice on(long key) {
        return new Dice(mix(state + GOLDEN_GAMMA * (key + 1)));
    }

    Dice on(Trait trait) {
        return on(trait.key);
    }

    Dice on(String key) {
        Dice dice = on(key.length());
        for (int i = 0; i < key.length(); i++) {
            dice = dice.on(key.charAt(i));
        }
        return dice;
    }

    /** At least 0, below 1. */
    double fraction() {
        return (state >>> 11) * UNIT;
    }

    double between(double least, double most) {
        return least + fraction() * (most - least);
    }

    int below(int bound) {
        return (int) (fraction() * bound);
    }

    boolean happens(double probability) {
        return fraction() < probability;
    }

    /** An exponentially distributed number: many small, few large. */
    double skewed(double mean) {
        return -Math.log1p(-fraction()) * mean;
    }

    /** The finaliser of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
