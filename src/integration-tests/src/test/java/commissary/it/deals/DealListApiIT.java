package commissary.it.deals;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.identity.Person;
import commissary.it.world.Lot;
import commissary.it.world.Polls;
import commissary.it.world.TestCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a list of deals shows, of a small city that is known by heart. */
@TestInstance(Lifecycle.PER_CLASS)
class DealListApiIT {

    private static final LocalDate SOON = LocalDate.of(2031, 3, 1);

    private final Person person = Person.anybody();
    private final Lot rye = aLot("Rye Bread").costing("2.00").insteadOf("8.00").in("Bakery");
    private final Lot milk =
            aLot("Milk 2 L").costing("3.50").insteadOf("5.00").in("Dairy").bestBefore(SOON);
    private final Lot box = aLot("Fruit Box").costing("5.00").insteadOf("5.00").in("Produce");
    private final Lot creme =
            aLot("Crème brûlée").costing("4.00").insteadOf("5.00").in("Bakery").bestBefore(SOON.plusDays(1));
    private TestCity city;

    @BeforeAll
    void poll() {
        Person admin = Person.admin();
        city = TestCity.open(admin)
                .opensWith(
                        admin,
                        aShop("Corner")
                                .at(1)
                                .selling(rye, rye.again(), rye.again().with(3), milk),
                        aShop("Far Mart").at(30).selling(box, creme));
    }

    @Test
    void aDealTellsAllThatIsKnownOfIt() {
        JsonNode deal = list("q=milk").get(0);

        assertThat(deal.path("name").asText()).isEqualTo("Milk 2 L");
        assertThat(deal.path("category").asText()).isEqualTo("dairy");
        assertThat(deal.path("storeName").asText()).isEqualTo("Corner");
        assertThat(deal.path("address").asText()).isEqualTo("1 Main Street, Testville");
        assertThat(deal.path("city").asText()).isEqualTo(city.name());
        assertThat(deal.path("discountPrice").decimalValue()).isEqualByComparingTo("3.50");
        assertThat(deal.path("originalPrice").decimalValue()).isEqualByComparingTo("5.00");
        assertThat(deal.path("discountPercent").intValue()).isEqualTo(30);
        assertThat(deal.path("quantityAvailable").intValue()).isEqualTo(5);
        assertThat(deal.path("expiryDate").asText()).isEqualTo("2031-03-01");
        assertThat(deal.path("distanceKm").doubleValue()).isBetween(0.9, 1.1);
        assertThat(deal.path("imageUrl").asText()).endsWith(milk.picture());
        assertThat(deal.path("lots").intValue()).isEqualTo(1);
        for (String instant : new String[] {"postedAt", "firstSeen", "lastSeen"}) {
            assertThat(deal.path(instant).asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        }
        assertThat(person.api().get("/deals/" + deal.path("id").longValue()).data())
                .isEqualTo(deal);
    }

    @Test
    void moneyHasTwoDecimals() {
        String text = person.api().get("/deals?q=rye&city=" + city.name()).text();

        assertThat(text).contains("\"discountPrice\":2.00").contains("\"originalPrice\":8.00");
    }

    @Test
    void equalLotsAreOneCard() {
        List<JsonNode> cards = list("q=rye");

        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.path("lots").intValue()).isEqualTo(3);
            assertThat(card.path("quantityAvailable").intValue()).isEqualTo(13);
        });
    }

    @Test
    void whatHasNoListPriceHasNoDiscount() {
        JsonNode deal = list("q=box").get(0);

        assertThat(deal.has("originalPrice")).isFalse();
        assertThat(deal.has("discountPercent")).isFalse();
        assertThat(names("listPrice=known")).doesNotContain("Fruit Box");
        assertThat(names("listPrice=any")).contains("Fruit Box");
        assertThat(names("minDiscount=1")).doesNotContain("Fruit Box");
    }

    @Test
    void filtersLeaveOutTheRest() {
        assertThat(names("minDiscount=30")).containsExactlyInAnyOrder("Rye Bread", "Milk 2 L");
        assertThat(names("maxPrice=3.50")).containsExactlyInAnyOrder("Rye Bread", "Milk 2 L");
        assertThat(names("category=bakery")).containsExactlyInAnyOrder("Rye Bread", "Crème brûlée");
        assertThat(names("category=bakery&category=dairy")).hasSize(3);
        assertThat(names("maxDistanceKm=5")).containsExactlyInAnyOrder("Rye Bread", "Milk 2 L");
        assertThat(names("q=BRULEE")).containsExactly("Crème brûlée");
        assertThat(names("category=bakery&maxPrice=3")).containsExactly("Rye Bread");
        assertThat(names("category=pet")).isEmpty();
        long store = list("q=box").get(0).path("storeId").longValue();
        assertThat(names("storeId=" + store)).containsExactlyInAnyOrder("Fruit Box", "Crème brûlée");
    }

    @Test
    void sortsPutTheBestFirst() {
        assertThat(names("sort=price")).containsExactly("Rye Bread", "Milk 2 L", "Crème brûlée", "Fruit Box");
        assertThat(names("sort=discount")).containsExactly("Rye Bread", "Milk 2 L", "Crème brûlée", "Fruit Box");
        assertThat(names("sort=expiry")).startsWith("Milk 2 L", "Crème brûlée");
        assertThat(names("sort=distance").subList(0, 2)).containsExactlyInAnyOrder("Rye Bread", "Milk 2 L");
        assertThat(names("sort=lastSeen")).hasSize(4);
    }

    @Test
    void pagesShowEachDealOnce() {
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            all.addAll(names("sort=price&pageSize=1&page=" + page));
        }

        assertThat(all).containsExactly("Rye Bread", "Milk 2 L", "Crème brûlée", "Fruit Box");
        assertThat(names("pageSize=1&page=5")).isEmpty();
        assertThat(person.api().get("/deals?pageSize=1&city=" + city.name()).total())
                .isEqualTo(4);
    }

    @Test
    void theStoresOfTheCityAreKnown() {
        List<JsonNode> stores = person.api().get("/stores?city=" + city.name()).list();

        assertThat(stores.stream().map(store -> store.path("name").asText()))
                .containsExactlyInAnyOrder("Corner", "Far Mart");
        assertThat(stores.get(0).path("externalId").asText()).matches("[0-9a-f]{24}");
    }

    @Test
    void theCityTellsHowManyDealsItHas() {
        JsonNode mine = person.api().get("/cities").list().stream()
                .filter(one -> one.path("name").asText().equals(city.name()))
                .findFirst()
                .orElseThrow();

        assertThat(mine.path("activeDeals").intValue()).isBetween(4, 6);
    }

    @Test
    void anUnknownDealIsNotFound() {
        for (String path :
                new String[] {"/deals/999999999", "/deals/999999999/why", "/deals/999999999/price-history"}) {
            person.api().get(path).expectFailure(404, null);
        }
    }

    @Test
    void aListThatWasReadIsFreshAfterTheNextRun() {
        Person admin = Person.admin();
        Lot bun = aLot("Bun");
        TestCity other = TestCity.open(admin).opensWith(admin, aShop("Bakery").selling(bun));
        String path = "/deals?city=" + other.name();
        assertThat(person.api().get(path).list()).hasSize(1);

        other.shows(
                aShop("Bakery Two").selling(aLot("Scone")),
                aShop("Three").selling(bun.costing("1.00").again()));
        Polls.run(admin, other);

        assertThat(person.api().get(path).list().stream()
                        .map(deal -> deal.path("name").asText()))
                .containsExactlyInAnyOrder("Bun", "Bun", "Scone");
    }

    private List<String> names(String query) {
        return list(query).stream().map(deal -> deal.path("name").asText()).toList();
    }

    private List<JsonNode> list(String query) {
        return person.api().get("/deals?city=" + city.name() + "&" + query).list();
    }
}
