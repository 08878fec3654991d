package commissary.deals.internal;

import static commissary.deals.internal.poll.PollFixtures.aStore;
import static commissary.deals.internal.poll.PollFixtures.aStoreAt;
import static commissary.deals.internal.poll.PollFixtures.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import commissary.deals.Category;
import commissary.deals.CityStatus;
import commissary.deals.CityView;
import commissary.deals.DealQuery;
import commissary.deals.DealSort;
import commissary.deals.DealView;
import commissary.deals.ListPrice;
import commissary.deals.NewCity;
import commissary.deals.PricePoint;
import commissary.deals.RunState;
import commissary.deals.StoreView;
import commissary.deals.internal.poll.PollFixtures;
import commissary.deals.internal.poll.PollRunner;
import commissary.deals.internal.poll.ReadItem;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealStoreIT {

    private static final Position NEAR = new Position(51.09, -114.0719);
    private static final Position FAR = new Position(51.40, -114.0719);

    private final DealsDatabase database = new DealsDatabase();
    private final PollRunner polls = new PollRunner(database);
    private final DealStore store = new DealStore(database.jdbi());
    private final CityStore cities = new CityStore(database.jdbi());

    @Test
    void aDealTellsAllThatIsKnownOfIt() {
        ReadItem milk = new ReadItem(
                "69b4581150c8db600e8a028e",
                "Milk",
                "Fresh",
                "Dairy & Eggs",
                333,
                1000L,
                4,
                LocalDate.of(2026, 3, 9),
                "https://image.example/1",
                PollFixtures.POSTED);
        polls.apply("calgary", aStoreAt(NEAR, "s", milk));
        Instant seen = database.now();

        DealView deal = only(find(DealQuery.of("calgary")));

        assertThat(deal.name()).isEqualTo("Milk");
        assertThat(deal.description()).isEqualTo("Fresh");
        assertThat(deal.category()).isEqualTo(Category.DAIRY);
        assertThat(deal.storeName()).isEqualTo("Store s");
        assertThat(deal.address()).isEqualTo("1 Main Street");
        assertThat(deal.city()).isEqualTo("calgary");
        assertThat(deal.originalPrice()).isEqualTo(new BigDecimal("10.00"));
        assertThat(deal.discountPrice()).isEqualTo(new BigDecimal("3.33"));
        assertThat(deal.discountPercent()).isEqualTo(66);
        assertThat(deal.quantityAvailable()).isEqualTo(4);
        assertThat(deal.expiryDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(deal.distanceKm()).isCloseTo(5.04, within(0.02));
        assertThat(deal.postedAt()).isEqualTo(PollFixtures.POSTED);
        assertThat(deal.firstSeen()).isEqualTo(seen);
        assertThat(deal.lastSeen()).isEqualTo(seen);
        assertThat(deal.lots()).isEqualTo(1);
        assertThat(deal.endedAt()).isNull();
        assertThat(store.get(deal.id())).contains(deal);
    }

    @Test
    void equalLotsAreOneCard() {
        polls.apply(
                "calgary",
                aStore(
                        "s",
                        anItem("a", "Ham", 500, 2),
                        anItem("b", "HAM", 500, 3),
                        anItem("c", "Ham", 450, 1),
                        anItem("d", "Eggs", 500, 1)),
                aStore("t", anItem("e", "Ham", 500, 1)));

        Page<DealView> page = find(DealQuery.of("calgary"));

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).extracting(DealView::lots).containsExactlyInAnyOrder(2L, 1L, 1L, 1L);
        DealView card =
                page.items().stream().filter(d -> d.lots() == 2).findFirst().orElseThrow();
        assertThat(card.quantityAvailable()).isEqualTo(5);
        assertThat(store.get(card.id())).contains(card);
        assertThat(store.get(idOf("a")).orElseThrow().lots()).isEqualTo(2);
    }

    @Test
    void aPriceThatIsNoLowerIsNoDiscount() {
        polls.apply(
                "calgary", aStore("s", anItem("a", "Box", 1000), anItem("b", "Dear", 1200), anItem("c", "Half", 500)));

        assertThat(names(query(null, ListPrice.ANY, null))).containsExactlyInAnyOrder("Box", "Dear", "Half");
        assertThat(names(query(null, ListPrice.KNOWN, null))).containsExactly("Half");
        assertThat(names(query(50, null, null))).containsExactly("Half");
        assertThat(names(query(51, null, null))).isEmpty();
        assertThat(names(query(51, ListPrice.ANY, null))).containsExactlyInAnyOrder("Box", "Dear");
        assertThat(find(query(null, null, null)).items())
                .filteredOn(deal -> !deal.name().equals("Half"))
                .allSatisfy(deal -> {
                    assertThat(deal.originalPrice()).isNull();
                    assertThat(deal.discountPercent()).isNull();
                });
    }

    @Test
    void listsAreFiltered() {
        polls.apply(
                "calgary",
                aStoreAt(NEAR, "n", anItem("a", "Crème brûlée", 300), department("b", "Baguette", "Bakery")),
                aStoreAt(FAR, "f", anItem("c", "Brûlée torch", 900)),
                aStore("x", anItem("d", "Nowhere pie", 100)));
        polls.apply("toronto", aStore("t", anItem("e", "Toronto pie", 100)));

        assertThat(names(DealQuery.of("toronto"))).containsExactly("Toronto pie");
        assertThat(names(DealQuery.of("CALGARY "))).hasSize(4);
        assertThat(names(DealQuery.of(null))).hasSize(5);
        assertThat(names(DealQuery.of("nowhere"))).isEmpty();
        assertThat(names(query(null, null, "brulee"))).containsExactlyInAnyOrder("Crème brûlée", "Brûlée torch");
        assertThat(names(query(null, null, "BRULEE creme"))).containsExactly("Crème brûlée");
        assertThat(names(query(null, null, "%"))).hasSize(4);
        assertThat(names(with(new BigDecimal("3.00"), Set.of(), null, null)))
                .containsExactlyInAnyOrder("Crème brûlée", "Nowhere pie");
        assertThat(names(with(null, Set.of(Category.BAKERY), null, null))).containsExactly("Baguette");
        assertThat(names(with(null, Set.of(Category.BAKERY, Category.PRODUCE), null, null)))
                .hasSize(4);
        assertThat(names(with(null, Set.of(), 6.0, null))).containsExactlyInAnyOrder("Crème brûlée", "Baguette");
        assertThat(names(with(null, Set.of(), null, storeId("f")))).containsExactly("Brûlée torch");
    }

    @Test
    void listsAreSorted() {
        polls.apply(
                "calgary",
                aStoreAt(FAR, "f", expiring("late", 900, LocalDate.of(2026, 4, 1))),
                aStoreAt(NEAR, "n", expiring("soon", 400, LocalDate.of(2026, 3, 2)), anItem("n", "none", 1000)));
        polls.apply(
                "calgary",
                aStoreAt(NEAR, "n", expiring("soon", 400, LocalDate.of(2026, 3, 2)), anItem("n", "none", 1000)));

        assertThat(sorted(DealSort.LAST_SEEN)).last().isEqualTo("late");
        assertThat(sorted(DealSort.DISCOUNT)).containsExactly("soon", "late", "none");
        assertThat(sorted(DealSort.PRICE)).containsExactly("soon", "late", "none");
        assertThat(sorted(DealSort.EXPIRY)).containsExactly("soon", "late", "none");
        assertThat(sorted(DealSort.DISTANCE)).last().isEqualTo("late");
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        polls.apply("calgary", aStore("s", PollFixtures.items(1, 25)));

        List<Long> all = find(DealQuery.of("calgary"), 1, 100).items().stream()
                .map(DealView::id)
                .toList();
        Page<DealView> second = find(DealQuery.of("calgary"), 2, 10);
        Page<DealView> third = find(DealQuery.of("calgary"), 3, 10);

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(second.items()).extracting(DealView::id).isEqualTo(all.subList(10, 20));
        assertThat(third.items()).extracting(DealView::id).isEqualTo(all.subList(20, 25));
        assertThat(second.total()).isEqualTo(25);
        assertThat(find(DealQuery.of("calgary"), 9, 10).items()).isEmpty();
        assertThat(find(DealQuery.of("calgary"), 9, 10).total()).isEqualTo(25);
    }

    @Test
    void anEndedDealIsNotListedButCanBeRead() {
        polls.apply("calgary", aStore("s", anItem("a", "Ham", 500), anItem("b", "Eggs", 500)));
        Instant seen = database.now();
        polls.apply("calgary", aStore("s", anItem("b", "Eggs", 500)));

        assertThat(names(DealQuery.of("calgary"))).containsExactly("Eggs");
        DealView ham = store.get(idOf("a")).orElseThrow();
        assertThat(ham.endedAt()).isEqualTo(database.now());
        assertThat(ham.lastSeen()).isEqualTo(seen);
        assertThat(ham.lots()).isEqualTo(1);
        assertThat(ham.quantityAvailable()).isEqualTo(1);
    }

    @Test
    void dealsAreFoundByTheirIdsInTheOrderAskedFor() {
        polls.apply("calgary", aStore("s", PollFixtures.items(1, 3)));

        assertThat(store.named(List.of(idOf("i3"), 999_999L, idOf("i1"))))
                .extracting(DealView::name)
                .containsExactly("Item i3", "Item i1");
    }

    @Test
    void theHistoryIsThatOfTheProductOverAllItsLots() {
        polls.apply("calgary", aStore("s", anItem("a", "Ham", 500, 2), anItem("z", "Eggs", 100)));
        polls.apply("calgary", aStore("s", anItem("a", "Ham", 400, 2), anItem("z", "Eggs", 100)));
        polls.apply("calgary", aStore("s", anItem("z", "Eggs", 100)));
        polls.apply("calgary", aStore("s", anItem("b", "HAM!", 300, 1), anItem("z", "Eggs", 100)));

        List<PricePoint> history = store.priceHistory(idOf("a"), Instant.EPOCH);

        assertThat(history)
                .extracting(PricePoint::price)
                .containsExactly(new BigDecimal("5.00"), new BigDecimal("4.00"), new BigDecimal("3.00"));
        assertThat(store.priceHistory(idOf("b"), Instant.EPOCH)).isEqualTo(history);
        assertThat(store.priceHistory(idOf("b"), database.now())).hasSize(1);
    }

    @Test
    void citiesCountWhatIsOnOffer() {
        polls.apply("calgary", aStore("s", PollFixtures.items(1, 3)));

        assertThat(cities.cities())
                .extracting(CityView::name)
                .containsExactly("calgary", "edmonton", "toronto", "vancouver", "waterloo");
        assertThat(cities.cities().get(0).activeDeals()).isEqualTo(3);
        CityStatus calgary = cities.statuses().get(0);
        assertThat(calgary.lastRunState()).isEqualTo(RunState.DONE);
        assertThat(calgary.lastRunAt()).isEqualTo(database.now());
        assertThat(cities.statuses().get(1).lastRunAt()).isNull();
    }

    @Test
    void aCityIsAddedOnce() {
        NewCity regina = new NewCity("regina", "Regina", 50.4452, -104.6189);

        assertThat(cities.add(regina)).isTrue();
        assertThat(cities.add(regina)).isFalse();
        assertThat(cities.cities()).extracting(CityView::name).contains("regina");
    }

    @Test
    void storesAreListedByCity() {
        polls.apply("calgary", aStoreAt(NEAR, "s"), aStore("t"));
        polls.apply("toronto", aStore("u"));

        assertThat(cities.stores("calgary", new PageRequest(1, 10)).items())
                .extracting(StoreView::externalId)
                .containsExactly("s", "t");
        assertThat(cities.stores(null, new PageRequest(2, 2)).total()).isEqualTo(3);
    }

    private Page<DealView> find(DealQuery query) {
        return find(query, 1, 100);
    }

    private Page<DealView> find(DealQuery query, int page, int size) {
        return store.find(query, new PageRequest(page, size));
    }

    private List<String> names(DealQuery query) {
        return find(query).items().stream().map(DealView::name).toList();
    }

    private List<String> sorted(DealSort sort) {
        return names(new DealQuery("calgary", null, null, null, Set.of(), null, null, null, sort));
    }

    private static DealQuery query(@Nullable Integer discount, @Nullable ListPrice listPrice, @Nullable String q) {
        return new DealQuery("calgary", discount, null, listPrice, Set.of(), null, null, q, DealSort.LAST_SEEN);
    }

    private static DealQuery with(
            @Nullable BigDecimal maxPrice, Set<Category> categories, @Nullable Double distance, @Nullable Long store) {
        return new DealQuery("calgary", null, maxPrice, null, categories, distance, store, null, DealSort.LAST_SEEN);
    }

    private static DealView only(Page<DealView> page) {
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    private static ReadItem department(String id, String name, String department) {
        return new ReadItem(id, name, null, department, 500, 1000L, 1, null, null, null);
    }

    private static ReadItem expiring(String name, long cents, LocalDate day) {
        return new ReadItem(name, name, null, "", cents, 1000L, 1, day, null, null);
    }

    private long idOf(String externalId) {
        return number("select id from deals.deal where external_id = :id", externalId);
    }

    private long storeId(String externalId) {
        return number("select id from deals.store where external_id = :id", externalId);
    }

    private long number(String sql, String id) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(sql).bind("id", id).mapTo(Long.class).one());
    }
}
