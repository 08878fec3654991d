package commissary.it.deals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.identity.Person;
import commissary.it.world.OutsideWorld;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The demo's own five cities: every filter is compared with one made here over the whole list. */
@TestInstance(Lifecycle.PER_CLASS)
class LivingWorldApiIT {

    private final Person person = Person.newcomer();
    private final List<JsonNode> calgary = new ArrayList<>();

    @BeforeAll
    void poll() {
        Person admin = Person.admin();
        OutsideWorld.upstream().showLivingWorld();
        Patience.await("deals of five cities", Duration.ofSeconds(60)).until(() -> {
            Polls.runOver(admin, "calgary");
            return person.api().get("/cities").list().stream()
                            .filter(city -> city.path("activeDeals").intValue() > 20)
                            .count()
                    >= 5;
        });
        calgary.addAll(all(""));
    }

    @Test
    void aFilterShowsWhatItSays() {
        same("minDiscount=50", deal -> deal.path("discountPercent").asInt(-1) >= 50);
        same("maxPrice=4", deal -> deal.path("discountPrice").doubleValue() <= 4);
        same("listPrice=known", deal -> deal.has("originalPrice"));
        same("category=bakery", deal -> deal.path("category").asText().equals("bakery"));
        same("maxDistanceKm=10", deal -> deal.path("distanceKm").asDouble(1_000) <= 10);
        same(
                "minDiscount=30&maxPrice=6&category=produce&category=meat",
                deal -> deal.path("discountPercent").asInt(-1) >= 30
                        && deal.path("discountPrice").doubleValue() <= 6
                        && List.of("produce", "meat")
                                .contains(deal.path("category").asText()));
    }

    @Test
    void aSortPutsThemInOrder() {
        sorted("price", Comparator.comparingDouble(deal -> deal.path("discountPrice")
                .doubleValue()));
        sorted("discount", Comparator.comparingInt(deal -> -deal.path("discountPercent")
                .asInt(-1)));
        sorted("distance", Comparator.comparingDouble(deal -> deal.path("distanceKm")
                .asDouble(1_000)));
        sorted("expiry", Comparator.comparing(deal -> deal.path("expiryDate").asText("9999")));
        sorted(
                "lastSeen",
                Comparator.<JsonNode, String>comparing(
                                deal -> deal.path("lastSeen").asText())
                        .reversed());
    }

    @Test
    void noDealIsTooGoodToBeTrue() {
        assertThat(calgary).hasSizeGreaterThan(20).allSatisfy(deal -> {
            assertThat(deal.path("discountPrice").doubleValue()).isPositive();
            assertThat(deal.path("quantityAvailable").intValue()).isPositive();
            if (deal.has("originalPrice")) {
                assertThat(deal.path("originalPrice").doubleValue())
                        .isGreaterThan(deal.path("discountPrice").doubleValue());
                assertThat(deal.path("discountPercent").intValue()).isBetween(0, 100);
            }
        });
    }

    private void same(String filter, Predicate<JsonNode> wanted) {
        assertThat(ids(all("&" + filter)))
                .as(filter)
                .containsExactlyInAnyOrderElementsOf(
                        ids(calgary.stream().filter(wanted).toList()));
    }

    private void sorted(String sort, Comparator<JsonNode> order) {
        List<JsonNode> deals = all("&sort=" + sort);
        assertThat(ids(deals)).as(sort).containsExactlyInAnyOrderElementsOf(ids(calgary));
        assertThat(deals).as(sort).isSortedAccordingTo(order);
    }

    private static List<Long> ids(List<JsonNode> deals) {
        return deals.stream().map(deal -> deal.path("id").longValue()).toList();
    }

    private List<JsonNode> all(String query) {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            List<JsonNode> some = person.api()
                    .get("/deals?city=calgary&pageSize=100&page=" + page + query)
                    .list();
            all.addAll(some);
            if (some.size() < 100) {
                return all;
            }
        }
    }
}
