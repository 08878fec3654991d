package commissary.it.faults;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.Lot;
import commissary.it.world.OutsideWorld;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class MailFaultsApiIT {

    private final Person admin = Person.admin();
    private final Shop corner = aShop("Corner");
    private final Lot old = aLot("Old News");

    @AfterEach
    void bringBack() {
        OutsideWorld.startMail();
    }

    @Test
    void mailsWaitForAServerThatIsAwayAndArriveOnce() {
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));
        List<Person> people = Stream.generate(Person::newcomer).limit(5).toList();
        people.forEach(person -> Letters.await(person.email(), "."));
        people.forEach(person -> person.wishingFor(city.name()));

        OutsideWorld.stopMail();
        city.shows(corner.selling(old, aLot("Rye")));
        Polls.run(admin, city);
        Patience.await("digests that wait")
                .until(() -> people.stream().allMatch(person -> state(person).equals("WAITING")));
        Patience.throughout(Duration.ofSeconds(4))
                .until(() -> people.stream().noneMatch(person -> state(person).equals("FAILED")));
        OutsideWorld.startMail();

        people.forEach(person -> Letters.await(person.email(), "^1 new deal near"));
        Patience.await("the log says so")
                .until(() -> people.stream().allMatch(person -> state(person).equals("SENT")));
        people.forEach(person -> assertThat(Letters.to(person.email())).hasSize(1));
    }

    private String state(Person person) {
        return admin.api().get("/admin/mail?to=" + Api.encoded(person.email())).list().stream()
                .filter(mail -> mail.path("subject").asText().contains(" near "))
                .findFirst()
                .map((JsonNode mail) -> mail.path("state").asText())
                .orElse("");
    }
}
