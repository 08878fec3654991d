package commissary.demo.flashfood.supply;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What one look at one city showed.
 *
 * @param at when the look was taken; it orders nothing, the place in the script does
 */
public record Poll(City city, Instant at, List<StockedStore> stores) {
    public Poll {
        requireNonNull(city, "city");
        stores = List.copyOf(stores);
    }
}
