package commissary.it.deals;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.demo.flashfood.behaviour.Behaviour;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Lot;
import commissary.it.world.OutsideWorld;
import commissary.it.world.Polls;
import commissary.it.world.Polls.Run;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the record of a run tells, and what becomes of the deals. */
class RunsApiIT {

    private final Person admin = Person.admin();
    private final Shop corner = aShop("Corner");
    private final Lot rye = aLot("Rye");
    private final Lot milk = aLot("Milk").in("Dairy");

    @AfterEach
    void clear() {
        OutsideWorld.upstream().behaviours().clear();
    }

    @Test
    void aRunTellsWhatItFound() {
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(rye, milk, aLot("Gone")));

        city.shows(corner.selling(
                rye.costing("1.50"), milk.with(1), aLot("Bun"), rye.again().costing("1.00")));
        Run run = Polls.run(admin, city);

        assertThat(run.state()).isEqualTo("DONE");
        assertThat(run.stores()).isEqualTo(1);
        assertThat(run.items()).isEqualTo(4);
        assertThat(run.newDeals()).isEqualTo(2);
        assertThat(run.changed()).isEqualTo(2);
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.dropped()).isEqualTo(2);
        assertThat(run.malformed()).isZero();
        assertThat(run.error()).isEmpty();
    }

    @Test
    void aSoldOutDealHasEndedAndComesBack() {
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(rye, milk));

        city.shows(corner.selling(rye.with(0), milk));
        assertThat(Polls.run(admin, city).ended()).isEqualTo(1);
        assertThat(names(city)).containsExactly("Milk");

        city.shows(corner.selling(rye, milk));
        assertThat(Polls.run(admin, city).newDeals()).isZero();
        assertThat(names(city)).containsExactlyInAnyOrder("Milk", "Rye");
    }

    @Test
    void thePricesOfAProductAreRememberedAcrossItsLots() {
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(rye));
        city.shows(corner.selling(rye.costing("2.50")));
        Polls.run(admin, city);
        Lot another = rye.again().costing("2.00");
        city.shows(corner.selling(another));
        Polls.run(admin, city);

        long id = admin.api()
                .get("/deals?city=" + city.name())
                .list()
                .get(0)
                .path("id")
                .longValue();
        List<JsonNode> history =
                admin.api().get("/deals/" + id + "/price-history").list();

        assertThat(history.stream().map(point -> point.path("price").doubleValue()))
                .containsExactly(3.0, 2.5, 2.0);
        assertThat(history.get(0).has("quantityAvailable")).isTrue();
        assertThat(history.get(0).path("recordedAt").asText()).endsWith("Z");
    }

    @Test
    void whileOneRunIsUnderWayNoOtherIsStarted() {
        TestCity city = TestCity.open(admin).shows(corner.selling(rye));
        OutsideWorld.upstream().behaviours().set(city.name(), new Behaviour.RateLimited(4), 1);

        Polls.start(admin);

        assertThat(Polls.tryToStart(admin)).isEqualTo("already running");
        Run run = Polls.awaitAfter(admin, city, 0);
        assertThat(run.state()).isEqualTo("DONE");
        // Once to be told to wait, and once more.
        assertThat(OutsideWorld.upstream().journal().entries(city.name())).hasSize(2);
    }

    @Test
    void theUpstreamIsAskedAsItsProtocolWants() {
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(rye));

        var request = OutsideWorld.upstream().journal().entries(city.name()).get(0);

        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.target())
                .contains("includeItems=true", "storesWithItemsLimit=50", "maxDistance=75000", "searchLatitude=");
        assertThat(request.headers()).containsEntry("x-ff-api-key", "demo-key");
    }

    @Test
    void aCityIsAddedOnceAndCorrectly() {
        TestCity city = TestCity.open(admin);

        add(city.name(), 10, 10).expectFailure(409, null);
        add("No City", 10, 10).expectFailure(400, "VALIDATION_FAILED");
        add("nowhere", 91, 10).expectFailure(400, "VALIDATION_FAILED");
        add("nowhere", 10, -181).expectFailure(400, "VALIDATION_FAILED");
    }

    private commissary.it.http.Answer add(String name, double latitude, double longitude) {
        return admin.api()
                .post(
                        "/cities",
                        Json.object("name", name, "displayName", "X", "latitude", latitude, "longitude", longitude));
    }

    private List<String> names(TestCity city) {
        return admin.api().get("/deals?city=" + city.name()).list().stream()
                .map(deal -> deal.path("name").asText())
                .toList();
    }
}
