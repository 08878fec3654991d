package commissary.it.deals;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.Letters.Letter;
import commissary.it.world.Lot;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who is told of what, and how. */
class AlertsApiIT {

    private final Person admin = Person.admin();
    private final Shop corner = aShop("Corner");
    private final Lot old = aLot("Old News");
    private final TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));

    @Test
    void newDealsComeInOneMailAndOneNotification() {
        Person person = Person.newcomer().wishingFor(city.name());

        city.shows(corner.selling(old, aLot("Rye"), aLot("Bun")));
        Polls.run(admin, city);

        Letter letter = Letters.await(person.email(), "^2 new deals near");
        assertThat(letter.text()).contains("Rye", "Bun", "$3.00", "50%").doesNotContain("Old News");
        assertThat(letter.html()).contains("Rye", "Bun");
        List<JsonNode> told = person.api().get("/notifications").list();
        assertThat(told.get(0).path("type").asText()).isEqualTo("new_deals");
        assertThat(person.api().get("/notifications").json().path("unread").intValue())
                .isPositive();
    }

    @Test
    void aPriceDropIsTold() {
        Person person = Person.newcomer().wishingFor(city.name());

        city.shows(corner.selling(old.costing("1.00")));
        Polls.run(admin, city);

        assertThat(Letters.await(person.email(), "^1 price drop near").text()).contains("Old News", "$1.00", "$3.00");
    }

    @Test
    void nobodyIsToldTwice() {
        Person person = Person.newcomer().wishingFor(city.name());
        Lot rye = aLot("Rye");
        city.shows(corner.selling(old, rye));
        Polls.run(admin, city);
        Letters.await(person.email(), "^1 new deal near");

        Polls.run(admin, city);
        city.shows(corner.selling(old));
        Polls.run(admin, city);
        city.shows(corner.selling(old, rye));
        Polls.run(admin, city);

        Patience.throughout(Duration.ofSeconds(2)).until(() -> digests(person).size() == 1);
    }

    @Test
    void whoWishesOtherwiseHearsNothingAndIsToldWhy() {
        Person wishesMeat = Person.newcomer().wishingFor(city.name(), wishes -> wishes.putArray("favoriteCategories")
                .add("meat"));
        Person wishesMuch = Person.newcomer().wishingFor(city.name(), wishes -> wishes.put("minDiscountPercent", 80));
        Person wishesNear = Person.newcomer().wishingFor(city.name(), wishes -> wishes.put("maxDistanceKm", 1));
        Person wishesNoMail =
                Person.newcomer().wishingFor(city.name(), wishes -> wishes.put("emailNotifications", false));
        Person wishesAll = Person.newcomer().wishingFor(city.name());

        city.shows(corner.selling(old, aLot("Rye")));
        Polls.run(admin, city);

        Letters.await(wishesAll.email(), "^1 new deal near");
        long deal = dealNamed("Rye");
        assertThat(failedRules(wishesMeat, deal)).containsExactly("CATEGORY");
        assertThat(failedRules(wishesMuch, deal)).containsExactly("DISCOUNT");
        assertThat(failedRules(wishesNear, deal)).containsExactly("DISTANCE");
        assertThat(failedRules(wishesNoMail, deal)).containsExactly("EMAIL_ON");
        assertThat(failedRules(wishesAll, deal)).isEmpty();
        assertThat(why(wishesAll, deal).path("wouldAlert").booleanValue()).isTrue();
        assertThat(why(wishesAll, deal).path("alertedAt").asText()).endsWith("Z");
        assertThat(why(wishesMeat, deal).has("alertedAt")).isFalse();
        assertThat(failedRules(wishesAll, dealNamed("Old News"))).containsExactly("FIRST_RUN");
        Patience.throughout(Duration.ofSeconds(1))
                .until(() -> digests(wishesMeat).isEmpty()
                        && digests(wishesMuch).isEmpty()
                        && digests(wishesNear).isEmpty()
                        && digests(wishesNoMail).isEmpty());
    }

    @Test
    void wishesCanBeTriedOutBeforeTheyAreSaved() {
        Person person = Person.newcomer();
        city.shows(
                corner.selling(old.costing("2.00"), aLot("Rye"), aLot("Steak").in("Meat")));
        Polls.run(admin, city);

        JsonNode all = preview(person, Json.object("city", city.name(), "maxDistanceKm", 100, "minDiscountPercent", 0));
        JsonNode meat = preview(
                person, Json.object("city", city.name(), "maxDistanceKm", 100, "favoriteCategories", List.of("meat")));

        assertThat(all.path("newDeals").intValue()).isEqualTo(2);
        assertThat(all.path("priceDrops").intValue()).isEqualTo(1);
        assertThat(all.path("digests").intValue()).isEqualTo(2);
        assertThat(all.path("sample").size()).isEqualTo(3);
        assertThat(meat.path("newDeals").intValue()).isEqualTo(1);
        assertThat(meat.path("sample").path(0).path("deal").path("name").asText())
                .isEqualTo("Steak");
        assertThat(person.api().get("/me/preferences").data().path("city").asText())
                .isNotEqualTo(city.name());
    }

    @Test
    void oneClickInTheMailStopsTheMails() {
        Person person = Person.newcomer().wishingFor(city.name());
        city.shows(corner.selling(old, aLot("Rye")));
        Polls.run(admin, city);
        Letter letter = Letters.await(person.email(), "^1 new deal near");
        String link = Objects.requireNonNull(letter.unsubscribe());
        String token = link.substring(link.indexOf("token=") + 6, link.indexOf('>'));

        Api.anonymous()
                .postForm("/unsubscribe?token=" + token, "List-Unsubscribe=One-Click")
                .expect(200);

        assertThat(person.api()
                        .get("/me/preferences")
                        .data()
                        .path("emailNotifications")
                        .booleanValue())
                .isFalse();
        Api.anonymous().post("/unsubscribe?token=nonsense").expectFailure(404, null);
    }

    @Test
    void theMailLogShowsWhatWasSent() {
        Person person = Person.newcomer();
        Letters.await(person.email(), ".");

        JsonNode mail = Patience.await("the mail in the log")
                .until(
                        () -> admin.api().get("/admin/mail?to=" + Api.encoded(person.email())).list().stream()
                                .findFirst()
                                .orElseThrow(),
                        one -> one.path("state").asText().equals("SENT"));

        assertThat(mail.path("recipient").asText()).isEqualTo(person.email());
        assertThat(mail.path("messageId").asText())
                .isEqualTo(Letters.to(person.email()).get(0).messageId());
        admin.api().get("/admin/mail/" + mail.path("id").longValue()).expect(200);
    }

    @Test
    void aNotificationIsReadByItsOwnerOnly() {
        Person person = Person.newcomer().wishingFor(city.name());
        city.shows(corner.selling(old, aLot("Rye")));
        Polls.run(admin, city);
        Letters.await(person.email(), "^1 new deal near");
        JsonNode note = person.api().get("/notifications?unread=true").list().get(0);
        String path = "/notifications/" + note.path("id").longValue() + "/read";

        Person other = Person.newcomer();
        assertThat(other.api().patch(path, Json.object()).status()).isIn(403, 404);
        assertThat(other.api().get("/notifications").list().stream().map(one -> one.path("id")))
                .doesNotContain(note.path("id"));
        person.api().patch(path, Json.object()).expect(200);
        assertThat(person.api().get("/notifications?unread=true").list().stream()
                        .map(one -> one.path("id")))
                .doesNotContain(note.path("id"));
        person.api().post("/notifications/read-all").expect(200);
        assertThat(person.api().get("/notifications").json().path("unread").intValue())
                .isZero();
    }

    private static List<Letter> digests(Person person) {
        return Letters.to(person.email()).stream()
                .filter(letter -> letter.subject().contains(" near "))
                .toList();
    }

    private long dealNamed(String name) {
        return admin.api().get("/deals?city=" + city.name()).list().stream()
                .filter(deal -> deal.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .longValue();
    }

    private static JsonNode why(Person person, long deal) {
        return person.api().get("/deals/" + deal + "/why").data();
    }

    private static List<String> failedRules(Person person, long deal) {
        return Json.elements(why(person, deal).path("rules")).stream()
                .filter(rule -> !rule.path("passed").booleanValue())
                .map(rule -> rule.path("rule").asText())
                .toList();
    }

    private static JsonNode preview(Person person, JsonNode wishes) {
        return person.api().post("/me/preferences/preview", wishes).expect(200).data();
    }
}
