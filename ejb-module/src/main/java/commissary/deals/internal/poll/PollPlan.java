package commissary.deals.internal.poll;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run changes: everything that is not in it stays untouched.
 *
 * @param prices the products whose last price is another now
 * @param newLots never seen before
 * @param touchedLots known, but something about them is another now
 * @param goneLots not in the answer: ended, or kept in doubt
 * @param stores how each store of the city came out of it
 * @param cameEmpty whether there is nothing on offer in the whole city
 * @param notes what an administrator should know
 */
record PollPlan(
        List<ProductPrice> prices,
        List<NewLot> newLots,
        List<TouchedLot> touchedLots,
        List<GoneLot> goneLots,
        List<StoreMark> stores,
        boolean cameEmpty,
        boolean held,
        List<String> notes) {

    PollPlan {
        prices = List.copyOf(prices);
        newLots = List.copyOf(newLots);
        touchedLots = List.copyOf(touchedLots);
        goneLots = List.copyOf(goneLots);
        stores = List.copyOf(stores);
        notes = List.copyOf(notes);
    }

    record ProductPrice(Product product, long cents) {}

    /** @param dropFrom what the product cost before, if it is cheaper now */
    record NewLot(Product product, ReadItem item, LotContent content, @Nullable Long dropFrom) {}

    /**
     * @param changed whether price or quantity are others, which goes into the price history
     * @param returned whether it had ended
     * @param dropFrom what it or its product cost before, if it is cheaper now
     */
    record TouchedLot(
            long id,
            Product product,
            ReadItem item,
            LotContent content,
            boolean changed,
            boolean returned,
            @Nullable Long dropFrom) {}

    /**
     * @param lastSeen when it was last seen
     * @param ended false if it is only held
     */
    record GoneLot(long id, Instant lastSeen, boolean ended) {}

    /** @param read whether the answer held the store */
    record StoreMark(long id, boolean read, int missedRuns, boolean held) {}

    int changed() {
        return (int) touchedLots.stream().filter(TouchedLot::changed).count();
    }

    int returned() {
        return (int) touchedLots.stream().filter(TouchedLot::returned).count();
    }

    int ended() {
        return (int) goneLots.stream().filter(GoneLot::ended).count();
    }

    int dropped() {
        return (int) (newLots.stream().filter(lot -> lot.dropFrom() != null).count()
                + touchedLots.stream().filter(lot -> lot.dropFrom() != null).count());
    }
}
