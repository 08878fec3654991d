package commissary.demo.flashfood.supply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything the upstream could answer at one instant; it does not change while it is looked at. */
public interface Supply {
    List<City> cities();

    List<Store> stores();

    /** The items of one of the {@link #stores()}. */
    List<Item> itemsOf(Store store);

    default Optional<Store> store(String id) {
        return stores().stream().filter(store -> store.id().equals(id)).findFirst();
    }

    /** The city with the nearest centre, if that is near enough. */
    default Optional<City> cityAt(Place place) {
        return cities().stream()
                .filter(city -> city.reaches(place))
                .min(Comparator.comparingDouble(city -> city.centre().metresTo(place)));
    }
}
