package commissary.it.endurance;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.Letters;
import commissary.it.world.Letters.Letter;
import commissary.it.world.Lot;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import commissary.it.world.ServerProcess;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server dies in the middle of runs. */
@Tag("long")
class KillApiIT {

    private static final int DEATHS = 10;
    private static final int NEW_LOTS = 8;
    private static final int LONGEST_LIFE_MILLIS = 1_500;

    private final Person admin = Person.admin();
    private final Shop corner = aShop("Corner");

    @Test
    void whateverTheInstantNoAlertIsLostAndNoneIsDoubled() {
        TestCity.closeAll();
        List<Lot> lots = new ArrayList<>(List.of(aLot("Old News")));
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(lots));
        List<Person> people = Stream.generate(Person::newcomer)
                .limit(5)
                .map(person -> person.wishingFor(city.name()))
                .toList();
        Set<String> news = new TreeSet<>();

        for (int death = 1; death <= DEATHS; death++) {
            for (int i = 1; i <= NEW_LOTS; i++) {
                Lot lot = aLot("Lot " + death + "-" + i + ".");
                lots.add(lot);
                news.add(lot.name());
            }
            city.shows(corner.selling(lots));
            Polls.start(admin);
            pause();
            ServerProcess.UNDER_TEST.kill();
            ServerProcess.UNDER_TEST.start(Map.of());
        }
        Polls.run(Person.admin(), city);

        for (Person person : people) {
            Patience.await("all news to " + person.email(), Duration.ofMinutes(3))
                    .until(() -> named(person).containsAll(news));
        }
        awaitQuiet();
        for (Person person : people) {
            assertThat(linesOfDistinctMails(person)).as(person.email()).doesNotHaveDuplicates();
            assertThat(alerts(person)).doesNotHaveDuplicates().hasSize(news.size());
        }
    }

    /** Somewhere between the start of a run and the last of its mails. */
    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS))
                .toNanos());
    }

    private static Set<String> named(Person person) {
        return new HashSet<>(linesOfDistinctMails(person));
    }

    /** What digests say, a mail that came twice under one Message-ID read once. */
    private static List<String> linesOfDistinctMails(Person person) {
        return Letters.to(person.email()).stream()
                .filter(letter -> letter.subject().contains(" near "))
                .collect(Collectors.toMap(Letter::messageId, Letter::text, (one, same) -> one))
                .values()
                .stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("Lot "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    private static List<String> alerts(Person person) {
        try (Backstage backstage = Backstage.open()) {
            return backstage.texts(
                    "select deal_id from deals.alert where user_id = ? and kind = 'NEW_DEAL'", person.id());
        }
    }

    static void awaitQuiet() {
        Patience.await("that nothing is left to do", Duration.ofMinutes(2)).until(() -> {
            try (Backstage backstage = Backstage.open()) {
                return backstage.number("select count(*) from jobs.job where state in ('WAITING', 'ACTIVE')") == 0;
            }
        });
    }
}
