package commissary.demo.flashfood.world;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.demo.flashfood.supply.City;
import commissary.demo.flashfood.supply.Item;
import commissary.demo.flashfood.supply.Store;
import commissary.demo.flashfood.supply.Supply;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MovingWorldTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final MovingWorld world = new MovingWorld(42);

    @Test
    void sameSeedAndInstantShowTheSame() {
        assertThat(everythingIn(new MovingWorld(42), NOON)).isEqualTo(everythingIn(world, NOON));
    }

    @Test
    void anotherSeedShowsAnotherWorld() {
        assertThat(everythingIn(new MovingWorld(43), NOON)).isNotEqualTo(everythingIn(world, NOON));
    }

    @Test
    void whatWasSeenInBetweenDecidesNothing() {
        Map<String, List<Item>> straight = everythingIn(new MovingWorld(42), NOON);

        for (int second = -600; second <= 600; second += 60) {
            everythingIn(world, NOON.plusSeconds(second));
        }

        assertThat(everythingIn(world, NOON)).isEqualTo(straight);
    }

    @Test
    void mostOfTheWorldOutlivesAMinute() {
        Set<String> later = ids(NOON.plusSeconds(60));

        Set<String> staying = ids(NOON);
        int before = staying.size();
        staying.retainAll(later);

        assertThat(staying.size()).isBetween(before * 9 / 10, before - 1);
    }

    @Test
    void idsAreUniqueInTheWholeWorld() {
        List<Item> items = everythingIn(world, NOON).values().stream()
                .flatMap(List::stream)
                .toList();

        assertThat(items).extracting(Item::id).doesNotHaveDuplicates();
    }

    @Test
    void storesStandWithinSeventyKilometresOfTheirCity() {
        Supply supply = world.at(NOON);

        Map<String, List<Store>> byCity = supply.stores().stream()
                .collect(groupingBy(
                        store -> supply.cityAt(store.place()).map(City::name).orElse("")));

        assertThat(byCity).containsOnlyKeys("calgary", "vancouver", "toronto", "edmonton", "waterloo");
        assertThat(byCity.values()).allSatisfy(stores -> assertThat(stores).hasSizeBetween(10, 20));
        assertThat(supply.stores()).allMatch(store -> supply.cities().stream()
                .anyMatch(city -> city.centre().metresTo(store.place()) <= 70_000));
    }

    @Test
    void everyRetailerNamesEveryCategory() {
        assertThat(Retailer.readAll().values())
                .allSatisfy(retailer -> assertThat(retailer.departments()).containsOnlyKeys(Category.values()));
    }

    @Test
    void everyCategoryHasProducts() {
        assertThat(Catalogue.products()).hasSizeGreaterThan(240);
        assertThat(Catalogue.products()).extracting(Product::category).contains(Category.values());
    }

    @Test
    void namesHaveTheirChoicesMade() {
        Set<String> names = new HashSet<>();
        everythingIn(world, NOON).values().forEach(items -> items.forEach(item -> names.add(item.name())));

        assertThat(names).noneMatch(name -> name.contains("{") || name.contains("}"));
        assertThat(names).anyMatch(name -> name.equals(name.toUpperCase(Locale.ROOT)));
        assertThat(names).anyMatch(name -> name.contains("é"));
    }

    private Set<String> ids(Instant at) {
        Set<String> ids = new HashSet<>();
        everythingIn(world, at).values().forEach(items -> items.forEach(item -> ids.add(item.id())));
        return ids;
    }

    private static Map<String, List<Item>> everythingIn(MovingWorld world, Instant at) {
        Supply supply = world.at(at);
        Map<String, List<Item>> everything = new TreeMap<>();
        supply.stores().forEach(store -> everything.put(store.id(), supply.itemsOf(store)));
        return everything;
    }
}
