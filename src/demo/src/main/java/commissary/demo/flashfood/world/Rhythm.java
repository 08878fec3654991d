package commissary.demo.flashfood.world;

import static commissary.demo.flashfood.world.Dice.Trait.PERIOD;
import static commissary.demo.flashfood.world.Dice.Trait.PHASE;

/**
 * When a shelf is filled anew: once a period, each shelf with a period and a phase of its own.
 *
 * @param period seconds
 * @param phase seconds after the epoch at which cycle 0 begins
 */
record Rhythm(long period, long phase) {
    private static final int SHORTEST = 35 * 60;
    private static final int LONGEST = 65 * 60;

    static Rhythm of(Dice dice) {
        int period = SHORTEST + dice.on(PERIOD).below(LONGEST - SHORTEST);
        return new Rhythm(period, dice.on(PHASE).below(period));
    }

    long cycleAt(long second) {
        return Math.floorDiv(second - phase, period);
    }

    long startOf(long cycle) {
        return phase + cycle * period;
    }
}
