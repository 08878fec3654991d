package commissary.demo.flashfood.world;

import static commissary.demo.flashfood.world.Dice.Trait.CHEAPER;
import static commissary.demo.flashfood.world.Dice.Trait.COPIES;
import static commissary.demo.flashfood.world.Dice.Trait.NAME;
import static commissary.demo.flashfood.world.Dice.Trait.PRODUCT;
import static commissary.demo.flashfood.world.Dice.Trait.RETURNS;
import static commissary.demo.flashfood.world.Dice.Trait.SEVERAL;

import commissary.demo.flashfood.supply.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place in a store where one product lies at a time, usually as one lot, now and then as several alike.
 * A cycle either brings another product or the same again under a new id, at times cheaper. What lies there in a cycle
 * follows from looking back to the cycle in which that product first came, so no cycle needs the memory of another.
 *
 * @param assortment the products that may lie here; no other shelf of the store has them
 * @param storeDice the same for every shelf of the store
 */
record Shelf(Rhythm rhythm, List<Product> assortment, Retailer retailer, Dice storeDice, Dice dice) {
    private static final double SHARE_RETURNING = 0.34;
    private static final double SHARE_CHEAPER = 0.29;
    private static final double SHARE_OF_SEVERAL = 0.018;
    private static final double MEAN_FURTHER_COPIES = 2.8;
    private static final int MOST_COPIES = 12;

    Shelf {
        assortment = List.copyOf(assortment);
    }

    /** What lies here at a Unix second. */
    Stream<Item> at(long second) {
        long cycle = rhythm.cycleAt(second);
        Offer offer = offerOf(cycle);
        Dice drawn = dice.on(cycle);
        return Stream.iterate(0, copy -> copy < copies(drawn), copy -> copy + 1)
                .map(copy -> Lot.within(rhythm.startOf(cycle), rhythm.startOf(cycle + 1), offer, drawn.on(copy)))
                .map(lot -> lot.at(second))
                .flatMap(Optional::stream);
    }

    private Offer offerOf(long cycle) {
        long first = cycle;
        int reductions = 0;
        while (dice.on(first).on(RETURNS).happens(SHARE_RETURNING)) {
            reductions += dice.on(first).on(CHEAPER).happens(SHARE_CHEAPER) ? 1 : 0;
            first--;
        }
        Dice drawn = dice.on(first);
        Product product = assortment.get(drawn.on(PRODUCT).below(assortment.size()));
        return Offer.of(product, product.names().draw(drawn.on(NAME)), reductions, retailer, storeDice);
    }

    private static int copies(Dice drawn) {
        if (!drawn.on(SEVERAL).happens(SHARE_OF_SEVERAL)) {
            return 1;
        }
        return Math.min(MOST_COPIES, 2 + (int) drawn.on(COPIES).skewed(MEAN_FURTHER_COPIES));
    }
}
