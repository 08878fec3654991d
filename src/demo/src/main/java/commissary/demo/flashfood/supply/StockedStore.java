package commissary.demo.flashfood.supply;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A store and all it has on sale. */
public record StockedStore(Store store, List<Item> items) {
    public StockedStore {
        requireNonNull(store, "store");
        items = List.copyOf(items);
    }
}
