package commissary.it.history;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.history.Expectation.Outcome;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.Letters;
import commissary.it.world.Lot;
import commissary.it.world.Patience;
import commissary.it.world.Polls;
import commissary.it.world.Polls.Run;
import commissary.it.world.Shop;
import commissary.it.world.TestCity;
import commissary.testdata.RecordedOffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows the recorded looks one after the other through the upstream's protocol and compares what comes of each. */
final class HistoryReplay implements AutoCloseable {

    private static final double FIRST_KM = 1;
    private static final double SPACING_KM = 2.7;
    private static final int STORES_IN_A_ROW = 25;

    private final Person admin = Person.admin();
    private final Backstage backstage = Backstage.open();
    private final Map<String, List<List<RecordedOffer>>> history;
    private final Map<String, TestCity> cities = new LinkedHashMap<>();
    private final Map<String, Expectation> expectations = new HashMap<>();
    private final Map<String, Integer> storeNumbers = new HashMap<>();
    private final List<Wisher> wishers = new ArrayList<>();
    private final int salt = ThreadLocalRandom.current().nextInt(1, 1 << 16);
    private int found;
    private int dropped;

    HistoryReplay(List<List<RecordedOffer>> looks) {
        this.history = looks.stream()
                .collect(Collectors.groupingBy(look -> look.get(0).city(), LinkedHashMap::new, Collectors.toList()));
        TestCity.closeAll();
        history.keySet().forEach(city -> {
            cities.put(city, TestCity.open(admin));
            expectations.put(city, new Expectation());
        });
        wish(Wisher.of("vancouver", wishes -> {}, row -> true));
        wish(Wisher.of(
                "vancouver",
                wishes -> wishes.put("maxDistanceKm", 12).put("minDiscountPercent", 50),
                row -> kilometres(row.store()) <= 12 && row.saves(50)));
        wish(Wisher.of(
                "toronto", wishes -> wishes.putArray("favoriteCategories").add("bakery"), RecordedOffer::isBakery));
        wish(Wisher.of(
                "detroit",
                wishes -> wishes.put("maxDistanceKm", 30).put("minDiscountPercent", 1),
                row -> kilometres(row.store()) <= 30 && row.saves(1)));
        wish(Wisher.of("seattle", wishes -> wishes.put("notifyNewDeals", false), row -> true));
    }

    private void wish(Wisher wisher) {
        wisher.person().wishingFor(city(wisher.city()).name(), wisher.wishes());
        wishers.add(wisher);
    }

    /** The number of steps after which every look was shown. */
    int length() {
        return history.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Shows the next look at each city, lets the server run once, and compares. */
    void step(int number) {
        cities.forEach((name, city) -> city.shows(shops(look(name, number))));
        long lastPrice = backstage.number("select coalesce(max(id), 0) from deals.price_history");
        Map<TestCity, Run> runs = Polls.runs(admin, cities.values().toArray(TestCity[]::new));
        cities.forEach((name, city) -> {
            Expectation expectation = Objects.requireNonNull(expectations.get(name));
            Set<String> before = expectation.onOffer();
            Outcome expected = expectation.after(look(name, number));
            Run run = Objects.requireNonNull(runs.get(city));
            compare(name + ", step " + number, city, run, expected, lastPrice);
            assertThat(onOffer(city))
                    .as("on offer, " + name + ", step " + number)
                    .isEqualTo(salted(expectation.onOffer()));
            assertThat(before).containsAll(expected.ended());
            expectAlerts(name, look(name, number), run, expected);
        });
    }

    private List<RecordedOffer> look(String city, int number) {
        List<List<RecordedOffer>> looks = Objects.requireNonNull(history.get(city));
        return looks.get(Math.min(number, looks.size() - 1));
    }

    private void compare(String where, TestCity city, Run run, Outcome expected, long lastPrice) {
        assertThat(run.error()).as(where).isEmpty();
        Set<String> fresh = ids("select d.external_id from deals.deal d where d.found_run_id = ?", run.id());
        Set<String> written = ids(
                """
                select d.external_id from deals.price_history h join deals.deal d on d.id = h.deal_id
                join deals.store s on s.id = d.store_id join deals.city c on c.id = s.city_id
                where h.id > ? and c.name = ?
                """,
                lastPrice,
                city.name());
        written.removeAll(fresh);
        assertThat(fresh).as("new, " + where).isEqualTo(salted(expected.fresh()));
        assertThat(written).as("changed, " + where).isEqualTo(salted(expected.changed()));
        assertThat(ids(
                        """
                        select d.external_id from deals.price_drop x join deals.deal d on d.id = x.deal_id
                        where x.run_id = ?
                        """,
                        run.id()))
                .as("dropped, " + where)
                .isEqualTo(salted(expected.dropped()));
        assertThat(List.of(run.newDeals(), run.changed(), run.dropped(), run.ended()))
                .as("the record, " + where)
                .containsExactly(
                        expected.fresh().size(),
                        expected.changed().size(),
                        expected.dropped().size(),
                        expected.ended().size());
        found += fresh.size();
        dropped += expected.dropped().size();
    }

    private Set<String> onOffer(TestCity city) {
        return ids(
                """
                select d.external_id from deals.deal d join deals.store s on s.id = d.store_id
                join deals.city c on c.id = s.city_id where c.name = ? and d.ended_at is null
                """,
                city.name());
    }

    private void expectAlerts(String name, List<RecordedOffer> rows, Run run, Outcome expected) {
        String cityName = "City " + city(name).name();
        for (Wisher wisher : wishers) {
            if (wisher.city().equals(name)) {
                Set<String> drops = wanted(rows, wisher.wants(), expected.dropped());
                drops.forEach(item -> wisher.drops().add(salted(item) + " in " + run.id()));
                wisher.expectMail(drops.size(), "price drop", cityName);
                boolean wantsNews = !name.equals("seattle");
                Set<String> news = wantsNews ? wanted(rows, wisher.wants(), expected.told()) : Set.of();
                wisher.told().addAll(salted(news));
                wisher.expectMail(news.size(), "new deal", cityName);
            }
        }
    }

    private static Set<String> wanted(List<RecordedOffer> rows, Predicate<RecordedOffer> wants, Set<String> among) {
        return rows.stream()
                .filter(row -> among.contains(row.item()))
                .filter(wants)
                .map(RecordedOffer::item)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everybody was told what he should be, by row and by mail, once. */
    void compareAlerts() {
        Patience.await("all that follows from the runs", Duration.ofMinutes(3))
                .until(() ->
                        backstage.number("select count(*) from jobs.job where state in ('WAITING', 'ACTIVE')") == 0);
        for (Wisher wisher : wishers) {
            assertThat(told(wisher, "NEW_DEAL", "d.external_id"))
                    .as("new deals, " + wisher)
                    .isEqualTo(wisher.told());
            assertThat(told(wisher, "PRICE_DROP", "d.external_id || ' in ' || a.run_id"))
                    .as("price drops, " + wisher)
                    .isEqualTo(wisher.drops());
            assertThat(mails(wisher)).as("mails, " + wisher).isEqualTo(wisher.subjects());
        }
        assertThat(wishers)
                .allMatch(wisher -> !wisher.told().isEmpty() || !wisher.drops().isEmpty());
    }

    int found() {
        return found;
    }

    int dropped() {
        return dropped;
    }

    private Set<String> told(Wisher wisher, String kind, String what) {
        List<String> told = backstage.texts(
                "select " + what
                        + " from deals.alert a join deals.deal d on d.id = a.deal_id where a.user_id = ? and a.kind = ?",
                wisher.person().id(),
                kind);
        assertThat(told).doesNotHaveDuplicates();
        return new TreeSet<>(told);
    }

    private static Map<String, Integer> mails(Wisher wisher) {
        Map<String, String> byId = new HashMap<>();
        Letters.to(wisher.person().email()).stream()
                .filter(letter -> letter.subject().contains(" near "))
                .forEach(letter -> byId.put(letter.messageId(), letter.subject()));
        Map<String, Integer> subjects = new TreeMap<>();
        byId.values().forEach(subject -> subjects.merge(subject, 1, Integer::sum));
        return subjects;
    }

    private Set<String> ids(String sql, Object... values) {
        return new TreeSet<>(backstage.texts(sql, values));
    }

    private TestCity city(String name) {
        return Objects.requireNonNull(cities.get(name), name);
    }

    private List<Shop> shops(List<RecordedOffer> rows) {
        Map<String, List<RecordedOffer>> byStore = rows.stream()
                .collect(Collectors.groupingBy(RecordedOffer::store, LinkedHashMap::new, Collectors.toList()));
        return byStore.entrySet().stream()
                .map(store -> Shop.known(salted(store.getKey()))
                        .at(kilometres(store.getKey()))
                        .selling(store.getValue().stream().map(this::lot).toList()))
                .toList();
    }

    private Lot lot(RecordedOffer row) {
        return new Lot(
                salted(row.item()),
                row.name(),
                row.price().toPlainString(),
                row.original().toPlainString(),
                row.stock(),
                null,
                row.department());
    }

    /** The history does not say where stores are: the first stands 1 km from its city's centre, the next farther. */
    private double kilometres(String store) {
        int number = storeNumbers.computeIfAbsent(store, id -> storeNumbers.size());
        return FIRST_KM + number % STORES_IN_A_ROW * SPACING_KM;
    }

    /** Ids of this replay only, so that a second one is not taken for a continuation; when it was posted stays. */
    private String salted(String id) {
        int end = id.length() - 4;
        return id.substring(0, end) + String.format("%04x", Integer.parseInt(id.substring(end), 16) ^ salt);
    }

    private Set<String> salted(Set<String> ids) {
        return ids.stream().map(this::salted).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        backstage.close();
        TestCity.closeAll();
    }
}
