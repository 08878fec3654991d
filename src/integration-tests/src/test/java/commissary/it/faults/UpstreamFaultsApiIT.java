package commissary.it.faults;

import static commissary.it.world.Lot.aLot;
import static commissary.it.world.Shop.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import commissary.demo.flashfood.Journal.Entry;
import commissary.demo.flashfood.behaviour.Behaviour;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.Lot;
import commissary.it.world.OutsideWorld;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import commissary.it.world.Polls.Run;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * An upstream that misbehaves in one city: nothing ends that is still there, the record says what happened, the other
 * city goes on, and nobody is told of anything that is not new.
 */
@Isolated
class UpstreamFaultsApiIT {

    /** A busy machine asks later than it wants to, never sooner. */
    private static final Duration JITTER = Duration.ofSeconds(5);

    private static final int FAILURES_THAT_OPEN = 10;
    private static final int MOST_AT_ONCE = 3;
    private static final int TRIALS = 5;

    private final Person admin = Person.admin();
    private final List<Lot> bread = TestCity.lots("Bread", 8);
    private final Shop corner = aShop("Corner").selling(bread);
    private final Lot newHere = aLot("New Here");
    private final Lot newThere = aLot("New There");
    private TestCity sick = TestCity.open(admin);
    private TestCity well = TestCity.open(admin);
    private Person person = Person.newcomer();

    @BeforeAll
    static void beAlone() {
        TestCity.closeAll();
    }

    @BeforeEach
    void openCities() {
        sick.shows(corner);
        well.shows(aShop("Well").selling(aLot("Milk")));
        Polls.runs(admin, sick, well);
        person.wishingFor(sick.name());
        sick.shows(corner.adding(newHere));
        well.shows(aShop("Well").selling(aLot("Milk"), newThere));
        OutsideWorld.upstream().journal().clear();
    }

    @AfterEach
    void recover() {
        OutsideWorld.upstream().behaviours().clear();
        TestCity.closeAll();
    }

    @Test
    void anUpstreamThatIsDownIsTriedThriceWithGrowingPauses() {
        Run run = pollWith(new Behaviour.Down());

        failed(run, "connection");
        List<Entry> asked = asked();
        assertThat(asked).hasSize(3);
        assertThat(pause(asked, 0))
                .isBetween(Duration.ofMillis(1_500), Duration.ofMillis(2_500).plus(JITTER));
        assertThat(pause(asked, 1))
                .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(5).plus(JITTER));
        recoversWithoutFalseNews();
    }

    @Test
    void aSlowAnswerIsGivenUpAndAskedForAgain() {
        Run run = pollWith(new Behaviour.Slow(2_600), 1);

        assertThat(run.state()).isEqualTo("DONE");
        assertThat(run.newDeals()).isEqualTo(1);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void aServerErrorIsAskedAgain() {
        Run run = pollWith(new Behaviour.Status(500), 2);

        assertThat(run.state()).isEqualTo("DONE");
        assertThat(run.newDeals()).isEqualTo(1);
        assertThat(asked().stream().map(Entry::status)).containsExactly(500, 500, 200);
    }

    @Test
    void aServerErrorThatStaysFailsTheRun() {
        failed(pollWith(new Behaviour.Status(503)), "503");

        assertThat(asked()).hasSize(3);
        recoversWithoutFalseNews();
    }

    @Test
    void aRefusedKeyIsNotAskedAgain() {
        failed(pollWith(new Behaviour.Status(403)), "403");

        assertThat(asked()).hasSize(1);
        recoversWithoutFalseNews();
    }

    @Test
    void whoIsToldToWaitWaits() {
        Run run = pollWith(new Behaviour.RateLimited(4), 1);

        assertThat(run.state()).isEqualTo("DONE");
        List<Entry> asked = asked();
        assertThat(asked.stream().map(Entry::status)).containsExactly(429, 200);
        assertThat(pause(asked, 0)).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void halfAnAnswerIsNone() {
        failed(pollWith(new Behaviour.Truncated()), "read|JSON");

        recoversWithoutFalseNews();
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() {
        Run run = pollWith(new Behaviour.CutShort(), 1);

        assertThat(run.state()).isEqualTo("DONE");
        assertThat(run.newDeals()).isEqualTo(1);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void aPageForPeopleIsNoAnswer() {
        failed(pollWith(new Behaviour.Html()), "read|JSON");

        recoversWithoutFalseNews();
    }

    @Test
    void aCityThatIsEmptyAllOfASuddenIsHeldAndThenBelieved() {
        Run first = pollWith(new Behaviour.Empty());

        assertThat(first.state()).isEqualTo("HELD");
        assertThat(first.ended()).isZero();
        assertThat(String.join(" ", first.notes())).contains("empty");
        assertThat(names(sick)).hasSize(8);

        recoversWithoutFalseNews();
    }

    @Test
    void aCityThatStaysEmptyHasEnded() {
        sick.shows(corner.selling());
        assertThat(Polls.run(admin, sick).state()).isEqualTo("HELD");
        assertThat(names(sick)).hasSize(8);

        Run second = Polls.run(admin, sick);

        assertThat(second.ended()).isEqualTo(8);
        assertThat(names(sick)).isEmpty();
        sick.shows(corner);
        assertThat(Polls.run(admin, sick).newDeals()).isZero();
        assertThat(digests()).isEmpty();
    }

    @Test
    void aStoreThatLosesMostOfItsDealsIsHeldOnce() {
        Shop thin = corner.selling(bread.subList(0, 3));
        sick.shows(thin);

        Run first = Polls.run(admin, sick);
        Run second = Polls.run(admin, sick);

        assertThat(first.state()).isEqualTo("HELD");
        assertThat(first.ended()).isZero();
        assertThat(second.ended()).isEqualTo(5);
        assertThat(names(sick)).hasSize(3);
    }

    @Test
    void aStoreThatIsMissingEndsWithTheThirdRun() {
        Shop other = aShop("Other").at(4).selling(aLot("Cheese").in("Dairy"));
        sick.shows(other);

        assertThat(Polls.run(admin, sick).ended()).isZero();
        assertThat(Polls.run(admin, sick).ended()).isZero();
        assertThat(Polls.run(admin, sick).ended()).isEqualTo(8);
        assertThat(names(sick)).containsExactly("Cheese");
    }

    @Test
    void brokenItemsAreCountedAndTheOthersKept() {
        Run run = pollWith(new Behaviour.Malformed());

        assertThat(run.malformed()).isBetween(4, 5);
        assertThat(run.ended()).isZero();
        assertThat(String.join(" ", run.notes())).contains("could not be read");
        assertThat(names(sick)).hasSizeGreaterThanOrEqualTo(8);
        recoversWithoutFalseNews();
    }

    @Test
    void anUpstreamThatFailsTooOftenIsLeftAloneForAWhile() {
        List<TestCity> more = new ArrayList<>(List.of(TestCity.open(admin), TestCity.open(admin)));
        OutsideWorld.upstream().behaviours().set("*", new Behaviour.Down());
        more.addAll(List.of(sick, well));

        Map<TestCity, Run> runs = Polls.runs(admin, more.toArray(TestCity[]::new));

        assertThat(runs.values()).allMatch(run -> run.state().equals("FAILED"));
        assertThat(runs.values()).anyMatch(run -> run.error().contains("breaker"));
        List<Entry> asked = OutsideWorld.upstream().journal().entries();
        assertThat(asked.size()).isLessThan(FAILURES_THAT_OPEN + MOST_AT_ONCE + TRIALS);
        assertThat(breakerWasOpen(asked))
                .as("a pause of three seconds or more in " + asked)
                .isTrue();
        OutsideWorld.upstream().behaviours().clear();
        Patience.await("that the upstream is trusted again", Duration.ofSeconds(60))
                .until(() -> Polls.run(admin, sick).state().equals("DONE"));
        Letters.await(person.email(), "^1 new deal near");
    }

    private Run pollWith(Behaviour behaviour) {
        return pollWith(behaviour, Integer.MAX_VALUE);
    }

    private Run pollWith(Behaviour behaviour, int times) {
        OutsideWorld.upstream().behaviours().set(sick.name(), behaviour, times);
        Map<TestCity, Run> runs = Polls.runs(admin, sick, well);
        Run other = java.util.Objects.requireNonNull(runs.get(well));
        assertThat(other.state()).isEqualTo("DONE");
        assertThat(other.newDeals()).isPositive();
        assertThat(names(well)).contains("New There");
        return java.util.Objects.requireNonNull(runs.get(sick));
    }

    private void failed(Run run, String why) {
        assertThat(run.state()).isEqualTo("FAILED");
        assertThat(run.error()).containsPattern("(?i)" + why);
        assertThat(run.ended()).isZero();
        assertThat(names(sick)).hasSize(8);
        assertThat(admin.api()
                        .get("/deals/runs?failed=true&city=" + sick.name())
                        .list())
                .hasSize(1);
    }

    /** The one new deal is told once it can be read; nothing else ever is. */
    private void recoversWithoutFalseNews() {
        OutsideWorld.upstream().behaviours().clear();
        Run run = Polls.run(admin, sick);

        assertThat(run.state()).isEqualTo("DONE");
        assertThat(run.ended()).isZero();
        assertThat(names(sick)).hasSize(9).contains("New Here");
        String told = Letters.await(person.email(), "^1 new deal near").text();
        assertThat(told).contains("New Here").doesNotContain("Bread");
        assertThat(digests()).hasSize(1);
    }

    private List<Letters.Letter> digests() {
        return Letters.to(person.email()).stream()
                .filter(letter -> letter.subject().contains(" near "))
                .toList();
    }

    private List<Entry> asked() {
        return OutsideWorld.upstream().journal().entries(sick.name());
    }

    private static Duration pause(List<Entry> asked, int after) {
        return Duration.between(asked.get(after).at(), asked.get(after + 1).at());
    }

    private static boolean breakerWasOpen(List<Entry> asked) {
        for (int i = 9; i + 1 < asked.size(); i++) {
            if (pause(asked, i).compareTo(Duration.ofMillis(2_900)) >= 0) {
                return true;
            }
        }
        return asked.size() <= FAILURES_THAT_OPEN + MOST_AT_ONCE - 1;
    }

    private List<String> names(TestCity city) {
        return admin.api().get("/deals?pageSize=100&city=" + city.name()).list().stream()
                .map(deal -> deal.path("name").asText())
                .toList();
    }
}
