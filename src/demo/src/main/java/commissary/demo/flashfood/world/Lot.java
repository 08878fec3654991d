package commissary.demo.flashfood.world;

import static commissary.demo.flashfood.world.Dice.Trait.BEST_BEFORE;
import static commissary.demo.flashfood.world.Dice.Trait.DROPS;
import static commissary.demo.flashfood.world.Dice.Trait.DROPS_WHEN;
import static commissary.demo.flashfood.world.Dice.Trait.GAP;
import static commissary.demo.flashfood.world.Dice.Trait.ID;
import static commissary.demo.flashfood.world.Dice.Trait.ID_TAIL;
import static commissary.demo.flashfood.world.Dice.Trait.LEFT_OVER;
import static commissary.demo.flashfood.world.Dice.Trait.LIFE;
import static commissary.demo.flashfood.world.Dice.Trait.SINGLE;
import static commissary.demo.flashfood.world.Dice.Trait.UNITS;
import static commissary.demo.flashfood.world.Dice.Trait.WITHOUT_BEST_BEFORE;

import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.ObjectId;
import commissary.demo.flashfood.supply.PriceTag;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One lot's life: it is posted, its units sell one after the other, a few are marked down meanwhile, and it is gone:
 * sold out, or taken away with what was left. Once gone it never returns; its product may, as another lot.
 *
 * @param posted Unix second
 * @param gone Unix second, not before the next is posted
 */
record Lot(Offer offer, long posted, long gone, Dice dice) {
    private static final double SHARE_OF_SINGLES = 0.59;
    private static final double MEAN_FURTHER_UNITS = 4;
    private static final int MOST_UNITS = 60;
    private static final double SHARE_LEFT_OVER = 0.3;
    private static final double SHARE_DROPPING = 0.055;
    private static final double SHARE_WITHOUT_BEST_BEFORE = 0.1;

    /** A lot of the cycle that begins and ends at these Unix seconds. */
    static Lot within(long begin, long end, Offer offer, Dice dice) {
        long posted = begin + (long) (dice.on(GAP).between(0, 0.12) * (end - begin));
        long gone = posted + (long) (dice.on(LIFE).between(0.7, 1) * (end - posted));
        return new Lot(offer, posted, gone, dice);
    }

    Optional<Item> at(long second) {
        if (second < posted || second >= gone) {
            return Optional.empty();
        }
        Instant since = Instant.ofEpochSecond(posted);
        return Optional.of(new Item(
                ObjectId.of(since, bits(ID), bits(ID_TAIL)),
                offer.name(),
                tagAt(progress(second)),
                unitsAt(progress(second)),
                bestBefore(since),
                offer.image(),
                offer.department()));
    }

    private double progress(long second) {
        return (double) (second - posted) / (gone - posted);
    }

    private int unitsAt(double progress) {
        int units = units();
        double appetite = dice.on(LEFT_OVER).happens(SHARE_LEFT_OVER) ? 0.5 : 1;
        return units - (int) (progress * appetite * units);
    }

    private int units() {
        if (dice.on(SINGLE).happens(SHARE_OF_SINGLES)) {
            return 1;
        }
        return Math.min(MOST_UNITS, 2 + (int) dice.on(UNITS).skewed(MEAN_FURTHER_UNITS));
    }

    private PriceTag tagAt(double progress) {
        boolean dropped = offer.tag().isDiscount()
                && dice.on(DROPS).happens(SHARE_DROPPING)
                && progress >= dice.on(DROPS_WHEN).between(0.2, 0.8);
        return dropped ? Pricing.dropped(offer.tag()) : offer.tag();
    }

    private @Nullable Instant bestBefore(Instant since) {
        if (dice.on(WITHOUT_BEST_BEFORE).happens(SHARE_WITHOUT_BEST_BEFORE)) {
            return null;
        }
        return offer.product()
                .category()
                .bestBefore(since, dice.on(BEST_BEFORE))
                .orElse(null);
    }

    private int bits(Dice.Trait trait) {
        return (int) dice.on(trait).state();
    }
}
