package commissary.it.world;

import commissary.demo.flashfood.supply.Address;
import commissary.demo.flashfood.supply.Place;
import commissary.demo.flashfood.supply.StockedStore;
import commissary.demo.flashfood.supply.Store;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A store in a city and what it sells now.
 *
 * @param kilometres north of the city's centre
 */
public record Shop(String id, String name, double kilometres, List<Lot> lots) {
    private static final double KILOMETRES_A_DEGREE = 111.195;

    public Shop {
        lots = List.copyOf(lots);
    }

    /** Two kilometres from the centre. */
    public static Shop aShop(String name) {
        return new Shop(Lot.newId(), name, 2, List.of());
    }

    /** As the upstream knows it. */
    public static Shop known(String id) {
        return new Shop(id, "Shop " + id.substring(18), 2, List.of());
    }

    public Shop at(double kilometresNorth) {
        return new Shop(id, name, kilometresNorth, lots);
    }

    /** Sells these and nothing else from now on. */
    public Shop selling(Lot... now) {
        return selling(Arrays.asList(now));
    }

    public Shop selling(List<Lot> now) {
        return new Shop(id, name, kilometres, now);
    }

    public Shop adding(Lot... more) {
        return selling(Stream.concat(lots.stream(), Arrays.stream(more)).toList());
    }

    StockedStore stocked(Place centre) {
        Place place = new Place(centre.latitude() + kilometres / KILOMETRES_A_DEGREE, centre.longitude());
        Store store = new Store(id, name, new Address("1 Main Street", "Testville", "AB"), place, null);
        return new StockedStore(store, lots.stream().map(Lot::item).toList());
    }
}
