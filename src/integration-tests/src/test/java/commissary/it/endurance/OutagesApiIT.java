package commissary.it.endurance;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.Lot;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import commissary.it.world.ServerProcess;
import commissary.it.world.Shop;
import commissary.it.world.Site;
import commissary.it.world.TestCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the server leans on goes away for a while. */
@Tag("long")
class OutagesApiIT {

    private final Shop corner = aShop("Corner");
    private final Lot old = aLot("Old News");

    @Test
    void theDatabaseComesBackAndEverythingGoesOnByItself() throws IOException, InterruptedException {
        Person admin = Person.admin();
        TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));
        Person person = Person.newcomer().wishingFor(city.name());
        String tokenBefore = person.accessToken();

        crashDatabase();

        Patience.await("that people are served again", Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> Api.bearing(tokenBefore).get("/auth/me").status() == 200);
        Site.awaitReady();
        city.shows(corner.selling(old, aLot("Rye")));
        Polls.run(admin, city);
        Letters.await(person.email(), "^1 new deal near");
    }

    @Test
    void withoutJmsEverythingStillCompletes() {
        ServerProcess.UNDER_TEST.stop();
        ServerProcess.UNDER_TEST.start(Map.of("COMMISSARY_JOBS_JMS", "off"));
        try {
            Person admin = Person.admin();
            TestCity city = TestCity.open(admin).opensWith(admin, corner.selling(old));
            Person person = Person.newcomer().wishingFor(city.name());
            Letters.await(person.email(), ".");

            city.shows(corner.selling(old, aLot("Rye")));
            Polls.run(admin, city);

            assertThat(Letters.await(person.email(), "^1 new deal near").text()).contains("Rye");
            KillApiIT.awaitQuiet();
        } finally {
            ServerProcess.UNDER_TEST.stop();
            ServerProcess.UNDER_TEST.start(Map.of());
        }
    }

    @Test
    void aRestartedServerFindsEverybodySignedIn() {
        Person person = Person.newcomer();

        ServerProcess.UNDER_TEST.stop();
        ServerProcess.UNDER_TEST.start(Map.of());

        Answer answer = person.api().get("/auth/me");
        assertThat(answer.expect(200).data().path("id").longValue()).isEqualTo(person.id());
    }

    /** All of the database's processes end at once, without a checkpoint; the server has to bring it back. */
    private static void crashDatabase() throws IOException, InterruptedException {
        Path file = Site.OUTPUT.resolve(Site.SERVER).resolve("postgres/cluster/postmaster.pid");
        String postmaster = Files.readAllLines(file).get(0);
        Process signal =
                new ProcessBuilder("kill", "-QUIT", postmaster).inheritIO().start();
        assertThat(signal.waitFor()).isZero();
        ProcessHandle.of(Long.parseLong(postmaster))
                .ifPresent(process -> process.onExit().join());
    }
}
