package commissary.deals.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.Category;
import commissary.deals.DealDigestReady;
import commissary.deals.DealWishes;
import commissary.deals.NewDealsFound;
import commissary.deals.PriceDropsFound;
import commissary.deals.internal.DealsDatabase;
import commissary.deals.internal.Position;
import commissary.deals.internal.alerts.AlertStore;
import commissary.deals.internal.alerts.Alerts;
import commissary.deals.internal.alerts.NewDealAlerts;
import commissary.deals.internal.alerts.PriceDropAlerts;
import commissary.deals.internal.poll.CityReading;
import commissary.deals.internal.poll.PollRunner;
import commissary.deals.internal.poll.PollRunner.Applied;
import commissary.deals.internal.poll.ReadItem;
import commissary.deals.internal.poll.ReadStore;
import commissary.deals.internal.replay.NaiveCity.Expected;
import commissary.testdata.RecordedOffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eleven weeks of real polls of four cities, applied one by one; what is expected is worked out from the same rows. */
class HistoryReplayIT {

    private static final Map<String, Position> CENTRES = Map.of(
            "vancouver", new Position(49.2827, -123.1207),
            "toronto", new Position(43.6532, -79.3832),
            "seattle", new Position(47.6062, -122.3321),
            "detroit", new Position(42.3314, -83.0458));
    private static final double KILOMETRES_A_DEGREE = 111.195;
    private static final double STORE_SPACING_KM = 2.7;

    private final DealsDatabase database = new DealsDatabase();
    private final PollRunner polls = new PollRunner(database);
    private final Map<String, NaiveCity> cities = new HashMap<>();
    private final Map<String, Integer> storeNumbers = new HashMap<>();
    private final Map<Long, Predicate<RecordedOffer>> users = new LinkedHashMap<>();
    private final Set<String> expectedNews = new TreeSet<>();
    private final Set<String> expectedDrops = new TreeSet<>();
    private int runs;
    private NewDealAlerts newDealAlerts;
    private PriceDropAlerts priceDropAlerts;

    @BeforeEach
    void prepare() {
        AlertStore store = new AlertStore(database.jdbi());
        Alerts alerts = new Alerts(store, database.audience(), database.events(), database.clock());
        newDealAlerts = new NewDealAlerts(store, alerts);
        priceDropAlerts = new PriceDropAlerts(store, alerts);
        database.owner()
                .useHandle(
                        handle -> handle.execute(
                                """
                insert into deals.city (name, display_name, latitude, longitude)
                values ('seattle', 'Seattle', 47.6062, -122.3321), ('detroit', 'Detroit', 42.3314, -83.0458)
                """));
        user(1, "vancouver", 100, 0, Set.of(), row -> true);
        user(2, "vancouver", 12, 50, Set.of(), row -> kilometres(row) <= 12 && row.saves(50));
        user(3, "toronto", 100, 0, Set.of(Category.BAKERY), RecordedOffer::isBakery);
        user(
                4,
                "detroit",
                30,
                1,
                Set.of(Category.DAIRY),
                row -> kilometres(row) <= 30 && row.saves(1) && row.isDairy());
        user(5, "seattle", 100, 10, Set.of(), row -> row.saves(10));
    }

    @Test
    void theRealHistoryBringsWhatItShouldPollByPoll() throws Exception {
        List<List<RecordedOffer>> history = RecordedOffer.looks();
        Expected sum =
                new Expected(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        for (List<RecordedOffer> rows : history) {
            String city = rows.get(0).city();
            NaiveCity naive = cities.computeIfAbsent(city, name -> new NaiveCity());
            Expected expected = naive.poll(rows);
            Applied applied = apply(city, rows);
            String poll = city + " at " + rows.get(0).seenAt();
            assertThat(applied.newLots()).as("new, " + poll).isEqualTo(expected.fresh());
            assertThat(applied.changed()).as("changed, " + poll).isEqualTo(expected.changed());
            assertThat(applied.ended()).as("ended, " + poll).isEqualTo(expected.ended());
            assertThat(applied.dropped()).as("dropped, " + poll).isEqualTo(expected.dropped());
            assertThat(applied.endedInRecord())
                    .as(poll)
                    .isEqualTo(expected.ended().size());
            assertThat(applied.changedInRecord())
                    .as(poll)
                    .isEqualTo(expected.changed().size());
            expect(applied.runId(), rows, expected);
            deliverTwice();
            sum.fresh().addAll(expected.fresh());
            sum.dropped().addAll(expected.dropped());
        }

        assertThat(told("NEW_DEAL")).isEqualTo(expectedNews);
        assertThat(told("PRICE_DROP")).isEqualTo(expectedDrops);
        assertThat(cities.values().stream()
                        .flatMap(city -> city.onOffer().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(onOffer());
        assertThat(history.size()).isGreaterThan(1_000);
        assertThat(sum.fresh().size()).isGreaterThan(20_000);
        assertThat(sum.dropped().size()).isGreaterThan(500);
        assertThat(expectedNews.size()).isGreaterThan(10_000);
        users.keySet().forEach(user -> assertThat(expectedNews).anyMatch(told -> told.startsWith(user + " ")));
    }

    private Applied apply(String city, List<RecordedOffer> rows) {
        // Several cities were polled in the same minute; here no two runs share an instant.
        database.setNow(rows.get(0).seenAt().plusMillis(runs++ % 1_000));
        Map<String, List<ReadItem>> items = rows.stream()
                .collect(Collectors.groupingBy(
                        RecordedOffer::store,
                        LinkedHashMap::new,
                        Collectors.mapping(HistoryReplayIT::item, Collectors.toList())));
        List<ReadStore> stores = items.entrySet().stream()
                .map(store -> new ReadStore(
                        store.getKey(), null, null, place(city, store.getKey()), store.getValue(), Set.of(), 0))
                .toList();
        return polls.applyRun(city, polls.begin(city), new CityReading(stores, 0, List.of(), 1));
    }

    private static ReadItem item(RecordedOffer row) {
        return new ReadItem(
                row.item(),
                row.name().strip(),
                null,
                row.department().strip(),
                row.price().movePointRight(2).longValueExact(),
                row.original().movePointRight(2).longValueExact(),
                row.stock(),
                null,
                null,
                null);
    }

    /** The history does not say where stores are: the first stands 1 km north of its city's centre, the next farther. */
    private Position place(String city, String storeId) {
        Position centre = Objects.requireNonNull(CENTRES.get(city));
        return new Position(centre.latitude() + kilometres(storeId) / KILOMETRES_A_DEGREE, centre.longitude());
    }

    private double kilometres(RecordedOffer row) {
        return kilometres(row.store());
    }

    private double kilometres(String storeId) {
        int number = storeNumbers.computeIfAbsent(storeId, id -> storeNumbers.size());
        return 1 + (number % 25) * STORE_SPACING_KM;
    }

    private void user(
            long id,
            String city,
            double distance,
            int discount,
            Set<Category> favourites,
            Predicate<RecordedOffer> wants) {
        database.wishes().add(new DealWishes(id, city, distance, true, true, true, discount, favourites));
        users.put(id, row -> row.city().equals(city) && wants.test(row));
    }

    private void expect(long runId, List<RecordedOffer> rows, Expected expected) {
        for (RecordedOffer row : rows) {
            users.forEach((user, wants) -> {
                if (wants.test(row) && expected.alerting().contains(row.item())) {
                    expectedNews.add(user + " " + row.item());
                }
                if (wants.test(row) && expected.dropped().contains(row.item())) {
                    expectedDrops.add(user + " " + row.item() + " " + runId);
                }
            });
        }
    }

    /** Delivery is at least once: the second time must change nothing. */
    private void deliverTwice() {
        for (int i = 0; i < 2; i++) {
            int digests = database.published(DealDigestReady.class).size();
            database.asSystem(() -> {
                List.copyOf(database.published(NewDealsFound.class)).forEach(newDealAlerts::on);
                List.copyOf(database.published(PriceDropsFound.class)).forEach(priceDropAlerts::on);
                return true;
            });
            if (i == 1) {
                assertThat(database.published(DealDigestReady.class)).hasSize(digests);
            }
        }
        database.forgetEvents();
    }

    private Set<String> told(String kind) {
        List<String> told = database.asSystem(() -> database.jdbi().withHandle(handle -> handle.createQuery(
                        """
                        select a.user_id || ' ' || d.external_id
                            || case when a.kind = 'PRICE_DROP' then ' ' || a.run_id else '' end
                        from deals.alert a join deals.deal d on d.id = a.deal_id where a.kind = :kind
                        """)
                .bind("kind", kind)
                .mapTo(String.class)
                .list()));
        assertThat(told).doesNotHaveDuplicates();
        return new TreeSet<>(told);
    }

    private Set<String> onOffer() {
        List<String> ids = database.jdbi()
                .withHandle(handle -> handle.createQuery("select external_id from deals.deal where ended_at is null")
                        .mapTo(String.class)
                        .list());
        return new TreeSet<>(ids);
    }
}
