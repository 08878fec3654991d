package commissary.it.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.BesideOthers;
import commissary.it.world.Letters;
import commissary.it.world.Patience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goals and days, as their owner sees them. */
@BesideOthers
class NutritionApiIT {

    private final DiaryKeeper keeper = DiaryKeeper.newcomer();
    private final Api api = keeper.api();
    private final LocalDate yesterday = DiaryKeeper.today().minusDays(1);

    @Test
    void beforeAnyWereSetThereAreNoGoals() {
        JsonNode goals = api.get("/nutrition/goals").expect(200).data();

        assertThat(goals).isEqualTo(Json.object("derived", false));
    }

    @Test
    void ownGoalsAreKeptAsTheyWereSet() {
        keeper.wants(2_000);

        JsonNode goals = api.get("/nutrition/goals").expect(200).data();

        assertThat(goals.path("energyKcal").decimalValue()).isEqualByComparingTo("2000");
        assertThat(goals.path("sodiumMg").decimalValue()).isEqualByComparingTo("2300");
        assertThat(goals.path("derived").booleanValue()).isFalse();
        assertThat(goals.has("profile")).isFalse();
    }

    @Test
    void goalsAreDerivedFromAProfile() {
        JsonNode saved = api.put("/nutrition/goals", Json.object("profile", profile()))
                .expect(200)
                .data();

        assertThat(saved.path("derived").booleanValue()).isTrue();
        assertThat(saved.path("profile").path("aim").asText()).isEqualTo("KEEP");
        assertThat(saved.path("energyKcal").intValue()).isBetween(1_900, 1_990);
        assertThat(api.get("/nutrition/goals").expect(200).data()).isEqualTo(saved);
    }

    @Test
    void whatIsMissingTooMuchOrOutOfBoundsIsNamed() {
        assertThat(fields(Json.object()))
                .containsExactly("energyKcal", "proteinG", "carbohydrateG", "fatG", "fibreG", "sodiumMg");
        assertThat(fields(Json.object("energyKcal", 2_000, "profile", profile())))
                .containsExactly("energyKcal");
        ObjectNode tall = profile();
        tall.put("heightCm", 300);
        assertThat(fields(Json.object("profile", tall))).containsExactly("profile.heightCm");
        tall.remove("sex");
        assertThat(fields(Json.object("profile", tall))).containsExactly("profile.sex");
        assertThat(fields(Json.object(
                        "energyKcal",
                        1,
                        "proteinG",
                        80,
                        "carbohydrateG",
                        250,
                        "fatG",
                        70,
                        "fibreG",
                        30,
                        "sodiumMg",
                        2_300)))
                .containsExactly("energyKcal");
    }

    @Test
    void aDayShowsWhatWasEatenAndWhatItLeaves() {
        keeper.wants(2_000);
        long dish = keeper.ownDish("Stew", 1_500);
        keeper.eats(dish, 100, DiaryKeeper.today());
        keeper.eats(dish, 50, DiaryKeeper.today());

        JsonNode day = api.get("/nutrition/daily").expect(200).data();

        assertThat(day.path("day").asText()).isEqualTo(DiaryKeeper.today().toString());
        assertThat(day.path("meals").intValue()).isEqualTo(2);
        assertThat(day.path("pending").intValue()).isZero();
        assertThat(day.path("totals").path("energyKcal").decimalValue()).isEqualByComparingTo("2250");
        assertThat(day.path("left").path("energyKcal").decimalValue()).isEqualByComparingTo("-250");
        assertThat(day.path("left").path("fatG").decimalValue())
                .as("more than wanted")
                .isEqualByComparingTo("-35");
        assertThat(day.path("macros").path("proteinPercent").isNumber()).isTrue();
    }

    @Test
    void anEmptyDayIsADayToo() {
        JsonNode day = api.get("/nutrition/daily?date=2001-02-03").expect(200).data();

        assertThat(day.path("meals").intValue()).isZero();
        assertThat(day.path("goals")).isEqualTo(Json.object("derived", false));
        assertThat(day.path("left")).isEmpty();
        assertThat(day.has("macros")).isFalse();
        api.get("/nutrition/daily?date=yesterday").expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void aDayThatIsOverIsSummedAndItsMissedGoalsAreToldOnce() {
        wantsMails();
        keeper.wants(1_000);
        long dish = keeper.ownDish("Feast", 1_500);
        keeper.eats(dish, 100, yesterday);

        JsonNode summary = keeper.awaitSummary(yesterday, 1_500);
        Letters.Letter letter = Letters.await(keeper.person().email(), "^Your ");

        assertThat(summary.path("meals").intValue()).isEqualTo(1);
        assertThat(summary.path("madeUp").booleanValue()).isTrue();
        assertThat(summary.path("amended").booleanValue()).isFalse();
        assertThat(summary.path("deviations").size()).isEqualTo(1);
        JsonNode deviation = summary.path("deviations").get(0);
        assertThat(deviation.path("nutrient").asText()).isEqualTo("energyKcal");
        assertThat(deviation.path("percent").intValue()).isEqualTo(50);
        assertThat(letter.text()).contains("Energy: 1,500 kcal, 50 % above your goal of 1,000 kcal");
        assertThat(letter.html()).contains("50 % above your goal of 1,000 kcal");
        assertThat(letter.unsubscribe()).isNotNull();
        assertThat(told()).hasSize(1);
        assertThat(told().get(0).path("link").asText()).isEqualTo("/nutrition?date=" + yesterday);

        keeper.eats(dish, 10, yesterday);
        JsonNode amended = keeper.awaitSummary(yesterday, 1_650);

        assertThat(amended.path("amended").booleanValue()).isTrue();
        assertThat(amended.path("deviations").get(0).path("percent").intValue()).isEqualTo(65);
        assertThat(told()).as("the energy was told already").hasSize(1);
    }

    @Test
    void aDayIsJudgedByTheGoalsThatItWasSummedWith() {
        keeper.wants(1_000);
        long dish = keeper.ownDish("Feast", 1_000);
        keeper.eats(dish, 100, yesterday);
        keeper.awaitSummary(yesterday, 1_000);

        keeper.wants(4_000);
        keeper.eats(dish, 10, yesterday);
        JsonNode amended = keeper.awaitSummary(yesterday, 1_100);

        assertThat(amended.path("goals").path("energyKcal").decimalValue()).isEqualByComparingTo("1000");
        assertThat(amended.path("deviations")).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void summariesAreAskedForByDate() {
        long dish = keeper.ownDish("Bread", 1_500);
        keeper.eats(dish, 100, yesterday);
        keeper.eats(dish, 200, yesterday.minusDays(1));
        keeper.awaitSummary(yesterday, 1_500);
        keeper.awaitSummary(yesterday.minusDays(1), 3_000);

        assertThat(days(""))
                .containsExactly(yesterday.toString(), yesterday.minusDays(1).toString());
        assertThat(days("?from=" + yesterday)).containsExactly(yesterday.toString());
        assertThat(days("?to=" + yesterday.minusDays(1)))
                .containsExactly(yesterday.minusDays(1).toString());
        assertThat(api.get("/nutrition/summaries?pageSize=1").expect(200).total())
                .isEqualTo(2);
        api.get("/nutrition/summaries?from=2026-02-02&to=2026-02-01").expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void theDiaryIsNobodyElses() {
        long dish = keeper.ownDish("Secret", 1_234);
        keeper.wants(2_000);
        keeper.eats(dish, 100, yesterday);
        keeper.awaitSummary(yesterday, 1_234);

        for (Api other : List.of(Person.newcomer().api(), Person.admin().api())) {
            assertThat(other.get("/nutrition/daily?date=" + yesterday)
                            .expect(200)
                            .text())
                    .doesNotContain("Secret");
            assertThat(other.get("/nutrition/summaries?from=" + yesterday + "&to=" + yesterday)
                            .expect(200)
                            .text())
                    .doesNotContain("1234");
            other.get("/foods/" + dish).expectFailure(404, "FOOD_NOT_FOUND");
        }
    }

    @Test
    void whoMovesLosesNoDate() {
        keeper.wants(2_000);
        api.patch("/auth/me", Json.object("timeZone", "Pacific/Kiritimati")).expect(200);

        String zone = Patience.await("the diarist's zone").until(this::zone, "Pacific/Kiritimati"::equals);

        assertThat(zone).isEqualTo("Pacific/Kiritimati");
    }

    private String zone() {
        try (Backstage backstage = Backstage.open()) {
            return backstage
                    .texts(
                            "select zone from days.diarist where account_id = ?",
                            keeper.person().id())
                    .get(0);
        }
    }

    private void wantsMails() {
        keeper.person().wishingFor("calgary", wishes -> wishes.put("dailySummaryMail", true));
    }

    private List<JsonNode> told() {
        return keeper.goalNotifications();
    }

    private List<String> days(String query) {
        return api.get("/nutrition/summaries" + query).expect(200).list().stream()
                .map(summary -> summary.path("day").asText())
                .toList();
    }

    private List<String> fields(JsonNode goals) {
        List<String> fields = new ArrayList<>();
        api.put("/nutrition/goals", goals)
                .expectFailure(400, "VALIDATION_FAILED")
                .json()
                .path("details")
                .path("fields")
                .forEach(field -> fields.add(field.path("field").asText()));
        return fields;
    }

    private static ObjectNode profile() {
        return Json.object(
                "sex",
                "MALE",
                "birthYear",
                1990,
                "heightCm",
                175,
                "weightKg",
                70,
                "activity",
                "SEDENTARY",
                "aim",
                "KEEP");
    }
}
