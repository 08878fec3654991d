package commissary.deals.internal.poll;

import static commissary.deals.internal.poll.PollFixtures.aReading;
import static commissary.deals.internal.poll.PollFixtures.aStore;
import static commissary.deals.internal.poll.PollFixtures.aStoreAt;
import static commissary.deals.internal.poll.PollFixtures.anItem;
import static commissary.deals.internal.poll.PollFixtures.items;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commissary.deals.NewDealsFound;
import commissary.deals.PriceDropsFound;
import commissary.deals.RunFinished;
import commissary.deals.RunQuery;
import commissary.deals.RunState;
import commissary.deals.RunView;
import commissary.deals.internal.DealsDatabase;
import commissary.deals.internal.Position;
import commissary.deals.internal.poll.PollRunner.Applied;
import commissary.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PollApplicationIT {

    private final DealsDatabase database = new DealsDatabase();
    private final PollRunner polls = new PollRunner(database);

    @Test
    void theFirstRunFindsEverythingNewAndTellsNobody() {
        Applied first = polls.apply("calgary", aStore("s", items(1, 3)));

        assertThat(first.newLots()).containsExactly("i1", "i2", "i3");
        assertThat(first.result().state()).isEqualTo(RunState.DONE);
        assertThat(database.published(NewDealsFound.class)).isEmpty();
        assertThat(database.published(RunFinished.class)).hasSize(1);
    }

    @Test
    void laterRunsTellOfWhatIsNew() {
        polls.apply("calgary", aStore("s", items(1, 3)));

        Applied second = polls.apply("calgary", aStore("s", items(1, 5)));

        assertThat(second.newLots()).containsExactly("i4", "i5");
        assertThat(database.published(NewDealsFound.class)).singleElement().satisfies(event -> {
            assertThat(event.city()).isEqualTo("calgary");
            assertThat(event.cityName()).isEqualTo("Calgary");
            assertThat(event.runId()).isEqualTo(second.runId());
            assertThat(event.dealIds()).hasSize(2);
        });
    }

    @Test
    void anEmptyFirstRunIsNotTheOneThatOpensACity() {
        polls.apply("calgary");
        polls.apply("calgary", aStore("s", items(1, 3)));
        assertThat(database.published(NewDealsFound.class)).isEmpty();

        polls.apply("calgary", aStore("s", items(1, 4)));
        assertThat(database.published(NewDealsFound.class)).hasSize(1);
    }

    @Test
    void changesEndsAndDropsAreTold() {
        polls.apply(
                "calgary",
                aStore("s", anItem("a", "A", 500, 2), anItem("b", "B", 500, 2), anItem("c", "C", 500, 2), anItem("d")));

        Applied second = polls.apply(
                "calgary", aStore("s", anItem("a", "A", 400, 2), anItem("b", "B", 500, 1), anItem("c", "C", 500, 2)));

        assertThat(second.changed()).containsExactly("a", "b");
        assertThat(second.dropped()).containsExactly("a");
        assertThat(second.ended()).containsExactly("d");
        assertThat(second.newLots()).isEmpty();
        assertThat(database.published(PriceDropsFound.class))
                .singleElement()
                .satisfies(event -> assertThat(event.dropIds()).hasSize(1));
        assertThat(second.result().changed()).isEqualTo(2);
        assertThat(second.result().ended()).isEqualTo(1);
        assertThat(second.result().dropped()).isEqualTo(1);
    }

    @Test
    void applyingTheSameTwiceChangesNothing() {
        CityReading reading = aReading(aStore("s", items(1, 10)), aStore("t", items(11, 20)));
        polls.apply("calgary", reading);
        polls.apply("calgary", aReading(aStore("s", items(1, 12)), aStore("t", items(13, 22))));
        database.forgetEvents();

        Applied again = polls.apply("calgary", aReading(aStore("s", items(1, 12)), aStore("t", items(13, 22))));

        assertThat(again.newLots()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.ended()).isEmpty();
        assertThat(again.dropped()).isEmpty();
        assertThat(database.published(NewDealsFound.class)).isEmpty();
    }

    @Test
    void anUnchangedLotIsNotTouchedYetSeen() {
        polls.apply("calgary", aStore("s", items(1, 3)));
        String before = rowVersions();

        polls.apply("calgary", aStore("s", items(1, 3)));

        assertThat(rowVersions()).isEqualTo(before);
        assertThat(lastSeen("i1")).isEqualTo(database.now());
    }

    @Test
    void aHeldLotWasLastSeenWhenItWasThere() {
        polls.apply("calgary", aStore("s", items(1, 10)));
        Instant seen = database.now();

        Applied held = polls.apply("calgary", aStore("s", items(1, 3)));

        assertThat(held.ended()).isEmpty();
        assertThat(held.result().state()).isEqualTo(RunState.HELD);
        assertThat(lastSeen("i9")).isEqualTo(seen);
        assertThat(lastSeen("i1")).isEqualTo(database.now());
    }

    @Test
    void aBadAnswerEndsNothingAndAnnouncesNothingAgain() {
        polls.apply("calgary", aStore("s", items(1, 10)), aStore("t", items(11, 12)));

        Applied empty = polls.apply("calgary");
        Applied back = polls.apply("calgary", aStore("s", items(1, 10)), aStore("t", items(11, 12)));

        assertThat(empty.ended()).isEmpty();
        assertThat(empty.result().state()).isEqualTo(RunState.HELD);
        assertThat(back.newLots()).isEmpty();
        assertThat(back.ended()).isEmpty();
        assertThat(database.published(NewDealsFound.class)).isEmpty();
    }

    @Test
    void whatTwoRunsSayIsTrue() {
        polls.apply("calgary", aStore("s", items(1, 10)));
        polls.apply("calgary", aStore("s", items(1, 3)));

        Applied third = polls.apply("calgary", aStore("s", items(1, 3)));

        assertThat(third.ended()).hasSize(7);
        assertThat(third.result().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aStoreThatThreeRunsMissedHasEndedAndItsLotsComeBackUnannounced() {
        polls.apply("calgary", aStore("s", items(1, 3)), aStore("t", items(11, 13)));

        assertThat(polls.apply("calgary", aStore("s", items(1, 3))).ended()).isEmpty();
        assertThat(polls.apply("calgary", aStore("s", items(1, 3))).ended()).isEmpty();
        assertThat(polls.apply("calgary", aStore("s", items(1, 3))).ended()).containsExactly("i11", "i12", "i13");

        Applied back = polls.apply("calgary", aStore("s", items(1, 3)), aStore("t", items(11, 14)));
        assertThat(back.newLots()).containsExactly("i14");
        assertThat(back.result().returned()).isEqualTo(3);
        assertThat(back.onOffer()).hasSize(7);
    }

    @Test
    void aFailedRunCountsForNothing() {
        polls.apply("calgary", aStore("s", items(1, 3)));
        for (int i = 0; i < 5; i++) {
            polls.fail("calgary", "down");
        }

        assertThat(polls.apply("calgary", aStore("s", items(1, 3))).onOffer()).hasSize(3);
        assertThat(runs(new RunQuery("calgary", true))).hasSize(5).allSatisfy(run -> assertThat(run.error())
                .isEqualTo("down"));
    }

    @Test
    void aProductKeepsItsHistoryOverAllItsLots() {
        polls.apply("calgary", aStore("s", anItem("a", "Oat Milk 1 L", 500)));
        polls.apply("calgary", aStore("s"));
        polls.apply("calgary", aStore("s"));
        Applied cheaper = polls.apply("calgary", aStore("s", anItem("b", "OAT MILK, 1 l", 450)));
        Applied same = polls.apply(
                "calgary", aStore("s", anItem("b", "OAT MILK, 1 l", 450), anItem("c", "Oat milk 1 L", 450)));

        assertThat(cheaper.newLots()).containsExactly("b");
        assertThat(cheaper.dropped()).containsExactly("b");
        assertThat(same.dropped()).isEmpty();
        assertThat(count("select count(distinct product_id) from deals.price_history"))
                .isEqualTo(1);
        assertThat(count("select count(*) from deals.price_history")).isEqualTo(3);
    }

    @Test
    void aRunThatWasGivenUpChangesNothing() {
        long old = polls.begin("calgary");
        polls.begin("calgary");

        assertThatThrownBy(() -> polls.applyRun("calgary", old, aReading(aStore("s", items(1, 3)))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(count("select count(*) from deals.deal")).isZero();
        List<RunView> runs = runs(new RunQuery("calgary", null));
        assertThat(runs).extracting(RunView::state).containsExactlyInAnyOrder(RunState.RUNNING, RunState.FAILED);
        assertThat(runs).filteredOn(run -> run.id() == old).singleElement().satisfies(run -> assertThat(run.error())
                .contains("Interrupted"));
    }

    @Test
    void aStoreIsReadByItsOwnCityOnly() {
        Position guelph = new Position(43.5448, -80.2482);

        Applied toronto = polls.apply("toronto", aStoreAt(guelph, "g", anItem("a")));
        assertThat(toronto.newLots()).isEmpty();
        assertThat(toronto.result().notes()).anyMatch(note -> note.contains("another city"));

        Applied waterloo = polls.apply("waterloo", aStoreAt(guelph, "g", anItem("a")));
        assertThat(waterloo.newLots()).containsExactly("a");
    }

    @Test
    void malformedItemsAreInTheRecord() {
        CityReading reading =
                new CityReading(List.of(aStore("s", items(1, 2))), 3, List.of("an item without a price: {}"), 2);

        Applied applied = polls.apply("calgary", reading);

        RunView run = runs(new RunQuery("calgary", null)).get(0);
        assertThat(run.id()).isEqualTo(applied.runId());
        assertThat(run.malformed()).isEqualTo(3);
        assertThat(run.notes()).anyMatch(note -> note.contains("without a price"));
        assertThat(run.stores()).isEqualTo(1);
        assertThat(run.items()).isEqualTo(2);
        assertThat(run.durationMs()).isNotNull();
    }

    @Test
    void theClockStartsOneRunAnIntervalWhoeverAsks() {
        RunStore runs = new RunStore(database.jdbi());
        Instant now = database.now();
        Instant due = now.minus(Duration.ofMinutes(5));

        assertThat(runs.claimPoll(due, now)).isTrue();
        assertThat(runs.claimPoll(due, now)).isFalse();
        assertThat(runs.claimPoll(due.plusSeconds(299), now.plusSeconds(299))).isFalse();
        assertThat(runs.claimPoll(due.plusSeconds(300), now.plusSeconds(300))).isTrue();
    }

    @Test
    void aWholeCityIsAppliedByAFewStatements() {
        CityReading big = aReading(aStore("s", items(1, 1000)));
        polls.apply("calgary", big);

        Applied second = polls.apply("calgary", aReading(aStore("s", items(1, 1100))));

        assertThat(second.newLots()).hasSize(100);
        assertThat(Set.copyOf(second.onOffer())).hasSize(1100);
    }

    private List<RunView> runs(RunQuery query) {
        return new RunStore(database.jdbi())
                .find(query, new PageRequest(1, 100))
                .items();
    }

    private Instant lastSeen(String externalId) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        """
                        select coalesce(d.last_seen, s.last_read_at) from deals.deal d
                        join deals.store s on s.id = d.store_id where d.external_id = :id
                        """)
                .bind("id", externalId)
                .mapTo(Instant.class)
                .one());
    }

    private String rowVersions() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select string_agg(cast(xmin as text) || cast(ctid as text), ',' order by id) from deals.deal")
                .mapTo(String.class)
                .one());
    }

    private long count(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
