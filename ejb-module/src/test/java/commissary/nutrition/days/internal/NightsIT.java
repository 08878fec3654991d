package commissary.nutrition.days.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.nutrition.days.GoalNutrient;
import commissary.nutrition.meals.internal.MealRows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A thousand people in 24 zones, by a clock that jumps a quarter of an hour at a time over the changes of the clocks. What
 * must come out is reckoned here from what each of them eats, without any of the product's rules.
 */
class NightsIT {
    private static final List<GoalNutrient> NUTRIENTS = List.of(GoalNutrient.values());

    private static final int PEOPLE = 1_000;
    private static final int MOVERS = 40;
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration OUTAGE = Duration.ofDays(3);

    private static final List<ZoneId> ZONES = List.of(
                    "Pacific/Kiritimati",
                    "Etc/GMT+12",
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Australia/Adelaide",
                    "Australia/Lord_Howe",
                    "America/St_Johns",
                    "Pacific/Chatham",
                    "Europe/London",
                    "Europe/Berlin",
                    "Europe/Athens",
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Los_Angeles",
                    "America/Anchorage",
                    "Pacific/Honolulu",
                    "America/Santiago",
                    "America/Sao_Paulo",
                    "Pacific/Auckland",
                    "Australia/Sydney",
                    "Asia/Tokyo",
                    "Africa/Cairo",
                    "Africa/Casablanca")
            .stream()
            .map(ZoneId::of)
            .toList();

    private final Random random = new Random(6);

    /** A told deviation. */
    private record Told(long account, LocalDate day, GoalNutrient nutrient) {}

    private record Summed(
            long account, LocalDate day, int meals, long energy, Instant madeAt, boolean amended, boolean madeUp) {}

    @ParameterizedTest
    @CsvSource({
        // the north goes forward on 29 March, the south back on 5 April
        "2026-03-27T00:14:00Z, 2026-03-31T06:14:00Z, 2026-04-08T00:14:00Z",
        // the south goes forward on 4 October, the north back on 25 October
        "2026-10-02T00:14:00Z, 2026-10-23T18:14:00Z, 2026-10-28T00:14:00Z",
    })
    void everyDateOfEverybodyIsSummedOnceAndToldRightly(Instant start, Instant down, Instant end) {
        try (DrivenNights nights = new DrivenNights(new DrivenClock(start))) {
            List<Eater> people = people(nights, start, end);
            Set<Told> expected = new HashSet<>();

            for (Instant now = start; !now.isAfter(end); now = now.plus(STEP)) {
                nights.showing(now);
                boolean isDown = now.isAfter(down) && now.isBefore(down.plus(OUTAGE));
                if (!isDown) {
                    nights.tick();
                    amendSome(nights, people, now, down, expected);
                    moveSome(nights, people, now, start);
                }
            }

            Map<Long, List<Summed>> sums = sums(nights, people);
            for (Eater eater : people) {
                assertSummedOnce(eater, sums.getOrDefault(eater.account, List.of()), start, down, end);
                expect(eater, sums.getOrDefault(eater.account, List.of()), expected);
            }
            List<Told> told = told(nights);
            assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
            assertThat(nights.audited()).isPositive().isLessThan(sums.size() * 3);
        }
    }

    @Test
    void whoNeverHadAMealOrAGoalIsNotSummed() {
        Instant start = Instant.parse("2026-05-01T12:14:00Z");
        try (DrivenNights nights = new DrivenNights(new DrivenClock(start))) {
            long nobody = accounts(nights, List.of(ZoneId.of("UTC"))).get(0);

            nights.showing(start.plus(Duration.ofDays(3)));
            nights.tick();

            assertThat(summaries(nights, nobody)).isZero();
        }
    }

    @Test
    void aMealOfADateBeforeTheFirstOneIsSummedAtOnce() {
        Instant start = Instant.parse("2026-05-01T12:14:00Z");
        try (DrivenNights nights = new DrivenNights(new DrivenClock(start))) {
            long account = accounts(nights, List.of(ZoneId.of("UTC"))).get(0);
            LocalDate past = LocalDate.parse("2026-04-20");
            MealRows.insert(nights.jdbi(), account, past, ZoneId.of("UTC"), new int[] {500, 20, 60, 20, 5, 400});

            nights.mealChanged(account, past);
            nights.mealChanged(account, past);
            nights.tick();

            List<Summed> all = sums(nights, List.of(new Eater(account, ZoneId.of("UTC"), new int[0])))
                    .get(account);
            assertThat(all).hasSize(1);
            assertThat(all.get(0).energy()).isEqualTo(500);
            assertThat(all.get(0).madeUp()).isTrue();
            assertThat(all.get(0).amended())
                    .as("nothing changed the second time")
                    .isFalse();
        }
    }

    /** Each of them enters his diary at the start, with goals; his meals lie there for every date to come. */
    private List<Eater> people(DrivenNights nights, Instant start, Instant end) {
        List<ZoneId> homes = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            homes.add(ZONES.get(i % ZONES.size()));
        }
        List<Long> accounts = accounts(nights, homes);
        List<Eater> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Eater eater = new Eater(accounts.get(i), homes.get(i), goals());
            eater.moves = i < MOVERS;
            LocalDate last = LocalDate.ofInstant(end, ZoneId.of("UTC")).plusDays(2);
            LocalDate.ofInstant(start, eater.home).datesUntil(last).forEach(day -> eatSome(eater, day));
            people.add(eater);
            nights.enter(eater.account);
        }
        MealRows.insert(nights.jdbi(), people.stream().flatMap(NightsIT::rows).toList());
        saveGoals(nights, people);
        nights.commit();
        return people;
    }

    private static Stream<MealRows.Row> rows(Eater eater) {
        return eater.meals.entrySet().stream().flatMap(day -> day.getValue().stream()
                .map(meal -> new MealRows.Row(eater.account, day.getKey(), eater.home, meal)));
    }

    private int[] goals() {
        return new int[] {1_500 + random.nextInt(1_500), 60, 250, 70, 30, 2_000};
    }

    private void eatSome(Eater eater, LocalDate day) {
        int meals = random.nextInt(4);
        for (int i = 0; i < meals; i++) {
            eater.eat(day, meal(eater, meals));
        }
    }

    private int[] meal(Eater eater, int parts) {
        int[] meal = new int[Eater.NUTRIENTS];
        for (int i = 0; i < meal.length; i++) {
            meal[i] = eater.goals[i] * (60 + random.nextInt(80)) / 100 / parts;
        }
        return meal;
    }

    /** Now and then somebody remembers what he ate the day before; his date is summed again. */
    private void amendSome(DrivenNights nights, List<Eater> people, Instant now, Instant down, Set<Told> expected) {
        boolean isNearOutage = now.isAfter(down.minus(Duration.ofDays(1)))
                && now.isBefore(down.plus(OUTAGE).plus(Duration.ofDays(3)));
        Eater eater = people.get(MOVERS + random.nextInt(PEOPLE - MOVERS));
        LocalDate yesterday = LocalDate.ofInstant(now, eater.home).minusDays(1);
        if (isNearOutage || !eater.meals.containsKey(yesterday)) {
            return;
        }
        int before = eater.meals.get(yesterday).size();
        expect(eater, yesterday, before, expected);
        int[] meal = {300, 5, 20, 10, 1, 100};
        eater.eat(yesterday, meal);
        MealRows.insert(nights.jdbi(), eater.account, yesterday, eater.home, meal);
        nights.mealChanged(eater.account, yesterday);
    }

    /** The movers fly around the date line, to the other side of the world and back. */
    private static void moveSome(DrivenNights nights, List<Eater> people, Instant now, Instant start) {
        long hours = Duration.between(start, now).toHours();
        if (Duration.between(start, now).toMinutesPart() == 0 && hours % 37 == 36) {
            for (Eater eater : people.subList(0, MOVERS)) {
                boolean isFirst = hours % 74 == 36;
                nights.move(eater.account, isFirst ? ZoneId.of("Etc/GMT+12") : ZoneId.of("Pacific/Kiritimati"));
            }
        }
    }

    private static void assertSummedOnce(Eater eater, List<Summed> sums, Instant start, Instant down, Instant end) {
        LocalDate day = LocalDate.ofInstant(start, eater.home);
        for (Summed sum : sums) {
            assertThat(sum.day()).as(eater.account + " in " + eater.home).isEqualTo(day);
            assertThat(sum.meals())
                    .isEqualTo(eater.meals.getOrDefault(day, List.of()).size());
            assertThat(sum.energy())
                    .isEqualTo(eater.meals.getOrDefault(day, List.of()).stream()
                            .mapToLong(meal -> meal[0])
                            .sum());
            if (!eater.moves) {
                assertMadeAtItsEnd(eater, sum, down);
            }
            day = day.plusDays(1);
        }
        if (!eater.moves) {
            assertThat(endOf(day.minusDays(1), eater.home)).isBeforeOrEqualTo(end);
            assertThat(endOf(day, eater.home)).isAfter(end);
        } else {
            assertThat(day)
                    .isAfterOrEqualTo(LocalDate.ofInstant(end, ZoneId.of("UTC")).minusDays(1));
        }
    }

    private static void assertMadeAtItsEnd(Eater eater, Summed sum, Instant down) {
        Instant over = endOf(sum.day(), eater.home);
        boolean missed = over.isAfter(down) && over.isBefore(down.plus(OUTAGE));
        Instant due = missed ? down.plus(OUTAGE) : over;
        if (!sum.amended()) {
            assertThat(sum.madeAt())
                    .as(sum.day() + " of " + eater.account + " in " + eater.home)
                    .isBetween(due, due.plus(STEP));
        }
        assertThat(sum.madeUp()).isEqualTo(missed && Duration.between(over, due).compareTo(Duration.ofHours(1)) > 0);
    }

    /** A minute before the next date begins. */
    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(60);
    }

    private static void expect(Eater eater, List<Summed> sums, Set<Told> expected) {
        for (Summed sum : sums) {
            expect(eater, sum.day(), sum.meals(), expected);
        }
    }

    private static void expect(Eater eater, LocalDate day, int firstMeals, Set<Told> expected) {
        for (int nutrient : eater.missed(day, firstMeals)) {
            expected.add(new Told(eater.account, day, NUTRIENTS.get(nutrient)));
        }
    }

    private static List<Told> told(DrivenNights nights) {
        return nights.told().stream()
                .flatMap(event -> event.days().stream())
                .flatMap(day -> day.deviations().stream()
                        .map(deviation -> new Told(day.accountId(), day.day(), deviation.nutrient())))
                .toList();
    }

    private static List<Long> accounts(DrivenNights nights, List<ZoneId> zones) {
        return nights.jdbi().withHandle(handle -> handle.createQuery(
                        """
                                insert into identity.account (email, email_key, full_name, time_zone, role, active,
                                    email_verified, password_hash, password_changed_at, created_at)
                                select name, name, 'Robin', zone, 'EMPLOYEE', true, true, '', now(), now()
                                from (select gen_random_uuid() || '@example.com' as name, zone
                                      from unnest(cast(:zones as text[])) as zone) as somebody
                                returning id, time_zone
                                """)
                .bindArray(
                        "zones", String.class, zones.stream().map(ZoneId::getId).toList())
                .mapTo(Long.class)
                .list());
    }

    private static void saveGoals(DrivenNights nights, List<Eater> people) {
        nights.jdbi().useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "insert into days.goals (account_id, from_day, energy_kcal, protein_g, carbohydrate_g, fat_g, fibre_g,"
                            + " sodium_mg, set_at) values (?, '2026-01-01', ?, ?, ?, ?, ?, ?, now())");
            for (Eater eater : people) {
                int[] g = eater.goals;
                batch.add(eater.account, g[0], g[1], g[2], g[3], g[4], g[5]);
            }
            batch.execute();
        });
    }

    private static long summaries(DrivenNights nights, long account) {
        return nights.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from days.summary where account_id = :id")
                        .bind("id", account)
                        .mapTo(Long.class)
                        .one());
    }

    private static Map<Long, List<Summed>> sums(DrivenNights nights, List<Eater> people) {
        Map<Long, List<Summed>> sums = new TreeMap<>();
        people.forEach(eater -> sums.put(eater.account, new ArrayList<>()));
        nights.jdbi().useHandle(handle -> handle.createQuery(
                        "select * from days.summary where account_id = any(:ids) order by account_id, day")
                .bindArray("ids", Long.class, List.copyOf(sums.keySet()))
                .map((row, context) -> new Summed(
                        row.getLong("account_id"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("meals"),
                        row.getLong("energy_kcal"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getBoolean("amended"),
                        row.getBoolean("made_up")))
                .forEach(sum -> sums.computeIfAbsent(sum.account(), account -> new ArrayList<>())
                        .add(sum)));
        return sums;
    }
}
