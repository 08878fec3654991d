package commissary.demo.flashfood.world;

import static java.util.stream.Collectors.toMap;

import commissary.demo.flashfood.supply.City;
import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.Place;
import commissary.demo.flashfood.supply.Store;
import commissary.demo.flashfood.supply.Supply;
import commissary.demo.flashfood.supply.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Five cities whose surplus comes, sells and goes by itself, shaped after what was measured of the real one.
 * The same seed shows the same thing at the same instant, on any machine and after any restart.
 */
public final class MovingWorld implements World {
    /** The seed of the demo. */
    public static final long USUAL_SEED = 20_261_121;

    private final List<City> cities;
    private final Map<String, Shop> shops;

    public MovingWorld(long seed) {
        List<Table.Row> cityRows = Table.read("cities.csv");
        Map<String, String> provinces =
                cityRows.stream().collect(toMap(row -> row.text("city"), row -> row.text("province")));
        Map<String, Retailer> retailers = Retailer.readAll();
        List<Product> products = Catalogue.products();
        this.cities = cityRows.stream().map(MovingWorld::city).toList();
        this.shops = Table.read("stores.csv").stream()
                .map(row -> Shop.of(
                        row,
                        known(provinces, row.text("city")),
                        known(retailers, row.text("retailer")),
                        products,
                        seed))
                .collect(toMap(
                        shop -> shop.store().id(),
                        shop -> shop,
                        (one, other) -> {
                            throw new IllegalStateException("Two stores have one id: " + one + ", " + other);
                        },
                        LinkedHashMap::new));
    }

    @Override
    public Supply at(Instant instant) {
        return new Moment(instant);
    }

    private static City city(Table.Row row) {
        return new City(row.text("city"), new Place(row.number("latitude"), row.number("longitude")));
    }

    private static <T> T known(Map<String, T> all, String name) {
        return Optional.ofNullable(all.get(name))
                .orElseThrow(() -> new IllegalStateException("The tables do not agree about " + name));
    }

    private final class Moment implements Supply {
        private final Instant instant;

        Moment(Instant instant) {
            this.instant = instant;
        }

        @Override
        public List<City> cities() {
            return cities;
        }

        @Override
        public List<Store> stores() {
            return shops.values().stream().map(Shop::store).toList();
        }

        @Override
        public List<Item> itemsOf(Store store) {
            return Optional.ofNullable(shops.get(store.id()))
                    .map(shop -> shop.at(instant))
                    .orElse(List.of());
        }
    }
}
