package commissary.deals.internal.poll;

import java.util.List;

/**
 * What the upstream said of one city.
 *
 * @param malformed how many items and stores were skipped because they could not be read
 * @param examples what was wrong with the first few of them
 * @param requests how many requests it took, repetitions included
 */
public record CityReading(List<ReadStore> stores, int malformed, List<String> examples, int requests) {

    public CityReading {
        stores = List.copyOf(stores);
        examples = List.copyOf(examples);
    }

    /** How many readable items there are. */
    int items() {
        return stores.stream().mapToInt(store -> store.items().size()).sum();
    }
}
