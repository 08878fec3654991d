package commissary.demo.flashfood.world;

import static commissary.demo.flashfood.world.Dice.Trait.CREATED;
import static commissary.demo.flashfood.world.Dice.Trait.DIALECT;
import static commissary.demo.flashfood.world.Dice.Trait.ID;
import static commissary.demo.flashfood.world.Dice.Trait.ID_TAIL;
import static commissary.demo.flashfood.world.Dice.Trait.ORDER;
import static commissary.demo.flashfood.world.Dice.Trait.SHELVES;

import commissary.demo.flashfood.supply.Address;
import commissary.demo.flashfood.supply.Dialect;
import commissary.demo.flashfood.supply.Dialect.AddressForm;
import commissary.demo.flashfood.supply.Dialect.GalleryForm;
import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.ObjectId;
import commissary.demo.flashfood.supply.Place;
import commissary.demo.flashfood.supply.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A store and the shelves in it. */
record Shop(Store store, List<Shelf> shelves) {
    private static final int FEWEST_SHELVES = 10;
    private static final int MOST_SHELVES = 22;
    private static final Instant FIRST_STORES = Instant.parse("2018-01-01T00:00:00Z");
    private static final int SECONDS_OF_FIVE_YEARS = 5 * 365 * 24 * 60 * 60;

    /** The store of one line of the table; its name decides, with the seed, all that ever happens in it. */
    static Shop of(Table.Row row, String province, Retailer retailer, List<Product> products, long seed) {
        String name = retailer.name() + " " + row.text("district");
        Dice dice = Dice.of(seed, name);
        Store store = new Store(
                ObjectId.of(
                        FIRST_STORES.plusSeconds(dice.on(CREATED).below(SECONDS_OF_FIVE_YEARS)),
                        (int) dice.on(ID).state(),
                        (int) dice.on(ID_TAIL).state()),
                name,
                new Address(row.text("line"), row.text("municipality"), province),
                new Place(row.number("latitude"), row.number("longitude")),
                dialect(dice.on(DIALECT)));
        return new Shop(store, shelves(retailer, products, dice));
    }

    List<Item> at(Instant instant) {
        long second = instant.getEpochSecond();
        return shelves.stream().flatMap(shelf -> shelf.at(second)).toList();
    }

    private static Dialect dialect(Dice dice) {
        AddressForm[] addresses = AddressForm.values();
        GalleryForm[] galleries = GalleryForm.values();
        return new Dialect(
                dice.on(0).happens(0.5),
                addresses[dice.on(1).below(addresses.length)],
                galleries[dice.on(2).below(galleries.length)]);
    }

    /** Deals the products out among the shelves, each to one only, as many times as its category weighs. */
    private static List<Shelf> shelves(Retailer retailer, List<Product> products, Dice dice) {
        int count = FEWEST_SHELVES + dice.on(SHELVES).below(MOST_SHELVES - FEWEST_SHELVES + 1);
        List<List<Product>> assortments = IntStream.range(0, count)
                .<List<Product>>mapToObj(i -> new ArrayList<>())
                .toList();
        List<Product> shuffled = new ArrayList<>(products);
        shuffled.sort(Comparator.comparingLong(
                product -> dice.on(ORDER).on(product.code()).state()));
        for (int i = 0; i < shuffled.size(); i++) {
            Product product = shuffled.get(i);
            assortments
                    .get(i % count)
                    .addAll(Collections.nCopies(product.category().weight(), product));
        }
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Dice own = dice.on(SHELVES).on(i);
                    return new Shelf(Rhythm.of(own), assortments.get(i), retailer, dice, own);
                })
                .toList();
    }
}
