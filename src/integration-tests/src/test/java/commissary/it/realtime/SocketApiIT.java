package commissary.it.realtime;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Lot;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SocketApiIT {

    private final Person person = Person.newcomer();
    private final Shop corner = aShop("Corner");
    private final Lot old = aLot("Old News");

    enum Way {
        TOKEN,
        COOKIE,
        SUBPROTOCOL;

        Screen open(String token) {
            return switch (this) {
                case TOKEN -> Screen.withToken(token);
                case COOKIE -> Screen.withCookie(token);
                case SUBPROTOCOL -> Screen.withSubprotocol(token);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGoodCredentialConnects(Way way) {
        try (Screen screen = way.open(person.accessToken())) {
            JsonNode hello = screen.connected();

            assertThat(hello.path("data").path("userId").longValue()).isEqualTo(person.id());
            assertThat(hello.path("data").path("lastId").isIntegralNumber()).isTrue();
            assertThat(hello.path("at").asText()).endsWith("Z");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBadCredentialIsClosedBeforeAnyData(Way way) {
        String token = person.accessToken();
        String tampered = token.substring(0, token.length() - 4) + "AAAA";
        try (Screen screen = way.open(tampered)) {
            assertThat(screen.awaitClose()).isEqualTo(Screen.BAD_CREDENTIAL);
            assertThat(screen.heard()).isEmpty();
        }
    }

    @Test
    void noCredentialIsClosedBeforeAnyData() {
        try (Screen screen = Screen.open("", builder -> {})) {
            assertThat(screen.awaitClose()).isEqualTo(Screen.BAD_CREDENTIAL);
            assertThat(screen.heard()).isEmpty();
        }
    }

    @Test
    void aPageOfAnotherSiteIsClosed() {
        try (Screen screen =
                Screen.open("", builder -> builder.header("Cookie", "commissary_session=" + person.accessToken())
                        .header("Origin", "https://elsewhere.example"))) {
            assertThat(screen.awaitClose()).isEqualTo(Screen.BAD_CREDENTIAL);
            assertThat(screen.heard()).isEmpty();
        }
    }

    @Test
    void theTokenIsNeverAnsweredAsSubprotocol() {
        try (Screen screen = Screen.withSubprotocol(person.accessToken())) {
            assertThat(screen.subprotocol()).isEqualTo("commissary");
        }
    }

    @Test
    void everybodyHearsOfNewDeals() {
        Person admin = Person.admin();
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));
        try (Screen one = Screen.withToken(person.accessToken());
                Screen other = Screen.withCookie(Person.newcomer().accessToken())) {
            one.connected();
            other.connected();

            city.shows(corner.selling(old, aLot("Rye"), aLot("Bun")));
            Polls.run(admin, city);

            JsonNode heard = one.await("new_deals", in(city));
            assertThat(heard.path("count").intValue()).isEqualTo(2);
            assertThat(heard.path("message").asText()).isEqualTo("2 new deals available!");
            assertThat(heard.path("data").path("dealIds").size()).isEqualTo(2);
            assertThat(heard.path("id").isIntegralNumber()).isTrue();
            assertThat(other.await("new_deals", in(city))).isEqualTo(heard);
            long deal = heard.path("data").path("dealIds").path(0).longValue();
            person.api().get("/deals/" + deal).expect(200);
            Patience.throughout(Duration.ofSeconds(1))
                    .until(() ->
                            one.heard("new_deals").stream().filter(in(city)).count() == 1);
        }
    }

    @Test
    void theFirstRunOfACityTellsNobody() {
        Person admin = Person.admin();
        try (Screen screen = Screen.withToken(person.accessToken())) {
            screen.connected();

            TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));

            Patience.throughout(Duration.ofSeconds(1))
                    .until(() -> screen.heard("new_deals").stream().noneMatch(in(city)));
        }
    }

    @Test
    void onesOwnNotificationsAreHeardByOneselfOnly() {
        Person admin = Person.admin();
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));
        person.wishingFor(city.name());
        Person other = Person.newcomer();
        try (Screen mine = Screen.withToken(person.accessToken());
                Screen theirs = Screen.withToken(other.accessToken())) {
            mine.connected();
            theirs.connected();

            city.shows(corner.selling(old, aLot("Rye")));
            Polls.run(admin, city);

            JsonNode heard = mine.await("notification:new", message -> true);
            assertThat(heard.path("data").path("unread").intValue()).isEqualTo(1);
            theirs.await("new_deals", in(city));
            assertThat(theirs.heard("notification:new")).isEmpty();
        }
    }

    @Test
    void onlyAdministratorsHearOfRuns() {
        Person admin = Person.admin();
        TestCity city = TestCity.open(admin).shows(corner.selling(old));
        try (Screen theirs = Screen.withToken(admin.accessToken());
                Screen mine = Screen.withToken(person.accessToken())) {
            theirs.connected();
            mine.connected();

            Polls.run(admin, city);

            assertThat(theirs.await("deals:run", in(city))
                            .path("data")
                            .path("state")
                            .asText())
                    .isEqualTo("DONE");
            assertThat(mine.heard("deals:run")).isEmpty();
        }
    }

    @Test
    void whoComesBackHearsWhatWasMissedOnceAndInOrder() {
        Person admin = Person.admin();
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));
        long last;
        try (Screen screen = Screen.withToken(person.accessToken())) {
            last = screen.connected().path("data").path("lastId").longValue();
        }
        Lot rye = aLot("Rye");
        city.shows(corner.selling(old, rye));
        Polls.run(admin, city);
        try (Screen witness = Screen.withToken(person.accessToken() + "&after=" + last)) {
            witness.await("new_deals", in(city));
        }

        try (Screen screen = Screen.withToken(person.accessToken() + "&after=" + last)) {
            city.shows(corner.selling(old, rye, aLot("Bun")));
            Polls.run(admin, city);

            Patience.await("both")
                    .until(() ->
                            screen.heard("new_deals").stream().filter(in(city)).count() == 2);
            screen.connected();
            assertThat(screen.heard().stream().skip(1).map(message -> message.path("id")
                            .longValue()))
                    .doesNotHaveDuplicates()
                    .isSorted()
                    .allMatch(id -> id > last);
        }
    }

    @Test
    void loggingOutClosesTheScreensOfThisSessionOnly() {
        Person elsewhere = person.signInAgain();
        try (Screen mine = Screen.withToken(person.accessToken());
                Screen other = Screen.withToken(elsewhere.accessToken())) {
            mine.connected();
            other.connected();

            person.api().post("/auth/logout").expect(200);

            assertThat(mine.awaitClose()).isEqualTo(Screen.BAD_CREDENTIAL);
            assertThat(other.isOpen()).isTrue();
        }
    }

    @Test
    void deactivationClosesAllScreens() {
        Person admin = Person.admin();
        Person elsewhere = person.signInAgain();
        try (Screen one = Screen.withToken(person.accessToken());
                Screen two = Screen.withCookie(elsewhere.accessToken())) {
            one.connected();
            two.connected();

            admin.api()
                    .patch("/users/" + person.id(), Json.object("active", false))
                    .expect(200);

            assertThat(one.awaitClose()).isEqualTo(Screen.BAD_CREDENTIAL);
            assertThat(two.awaitClose()).isEqualTo(Screen.BAD_CREDENTIAL);
        }
    }

    @Test
    void whoTalksToTheSocketIsClosed() {
        try (Screen screen = Screen.withToken(person.accessToken())) {
            screen.connected();

            screen.say("hello");

            assertThat(screen.awaitClose()).isBetween(1002, 1009);
        }
    }

    private static Predicate<JsonNode> in(TestCity city) {
        return message -> message.path("data").path("city").asText().equals(city.name());
    }
}
