package commissary.deals.internal.poll;

import java.util.List;
import java.util.Map;

/**
 * What is known of a city before a run is applied.
 *
 * @param stores all of its stores, those that the run found for the first time included
 * @param lots by store: those on offer, and those that ended but are in the answer again
 * @param lastPrices of the products in the answer that are known: the cheapest lot when they were last on offer
 */
record CityBefore(
        boolean cameEmpty, List<KnownStore> stores, Map<Long, List<KnownLot>> lots, Map<Product, Long> lastPrices) {

    CityBefore {
        stores = List.copyOf(stores);
        lots = Map.copyOf(lots);
        lastPrices = Map.copyOf(lastPrices);
    }

    List<KnownLot> lotsOf(KnownStore store) {
        return lots.getOrDefault(store.id(), List.of());
    }

    /** How many lots are on offer in the whole city. */
    int onOffer() {
        return (int) lots.values().stream()
                .flatMap(List::stream)
                .filter(lot -> !lot.ended())
                .count();
    }
}
