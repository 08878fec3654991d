package commissary.it.nutrition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.Backstage;
import commissary.it.world.BesideOthers;
import commissary.it.world.Patience;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole diary: taken along, forgotten, and who touched it. */
@BesideOthers
class DiaryExportApiIT {

    private final DiaryKeeper keeper = DiaryKeeper.newcomer();
    private final Api api = keeper.api();
    private final LocalDate yesterday = DiaryKeeper.today().minusDays(1);

    @Test
    void everythingIsInTheFile() {
        fill();

        Answer answer = api.get("/me/export").expect(200);
        JsonNode diary = answer.json();

        assertThat(answer.header("Content-Disposition").orElse("")).matches("attachment; filename=\"diary-.*\\.json\"");
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/json");
        assertThat(diary.path("email").asText()).isEqualTo(keeper.person().email());
        assertThat(diary.path("goals").size()).isEqualTo(1);
        assertThat(diary.path("summaries").size()).isEqualTo(1);
        assertThat(diary.path("meals").size()).isEqualTo(2);
        assertThat(diary.path("meals")
                        .get(0)
                        .path("items")
                        .get(0)
                        .path("foodName")
                        .asText())
                .isEqualTo("=Stew, \"mine\"");
        assertThat(diary.path("foods").size()).isEqualTo(2);
        assertThat(diary.path("recipes").size()).isEqualTo(1);
        assertThat(diary.path("recipes").get(0).path("ingredients").size()).isEqualTo(1);
    }

    @Test
    void theTableHasALineForEachThing() {
        fill();

        Answer answer = api.get("/me/export?format=csv").expect(200);
        List<String> lines = answer.text().lines().toList();

        assertThat(answer.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(lines.get(0)).startsWith("\"record\",\"id\",\"day\"").endsWith("\"vitamin_b12_ug\"");
        assertThat(lines.stream().map(line -> line.split(",", 2)[0]).distinct())
                .contains("\"GOALS\"", "\"SUMMARY\"", "\"MEAL\"", "\"ITEM\"", "\"FOOD\"", "\"INGREDIENT\"");
        assertThat(answer.text()).as("no formula").contains("\"'=Stew, \"\"mine\"\"\"");
    }

    @Test
    void anotherFormatIsNone() {
        api.get("/me/export?format=pdf").expectFailure(400, "VALIDATION_FAILED");
    }

    @Test
    void nothingIsErasedWithoutTheWord() {
        fill();

        api.post("/me/erase", Json.object("confirm", "erase")).expectFailure(400, "VALIDATION_FAILED");
        api.post("/me/erase", Json.object()).expectFailure(400, "VALIDATION_FAILED");

        assertThat(api.get("/me/export").expect(200).json().path("meals").size())
                .isEqualTo(2);
    }

    @Test
    void whatIsErasedIsGone() {
        keeper.wants(1_000);
        fill();
        Patience.await("a notification of missed goals").until(keeper::goalNotifications, all -> !all.isEmpty());

        api.post("/me/erase", Json.object("confirm", "ERASE")).expect(200);

        JsonNode diary = api.get("/me/export").expect(200).json();
        for (String list : List.of("goals", "summaries", "meals", "aliases", "foods", "recipes")) {
            assertThat(diary.path(list)).as(list).isEmpty();
        }
        assertThat(api.get("/nutrition/goals").expect(200).data()).isEqualTo(Json.object("derived", false));
        Patience.await("no notification of missed goals").until(keeper::goalNotifications, List::isEmpty);
        assertThat(rowsLeft()).as("rows of nutrition that name the account").isZero();
    }

    @Test
    void whoTouchedItCanBeAsked() {
        keeper.wants(2_000);
        api.get("/me/export?format=csv").expect(200);
        api.post("/me/erase", Json.object("confirm", "ERASE")).expect(200);

        Answer answer = api.get("/me/data-access").expect(200);

        assertThat(answer.list())
                .extracting(line -> line.path("action").asText())
                .containsExactly("DIARY_ERASED", "DIARY_EXPORTED", "GOALS_SET");
        assertThat(answer.list()).allSatisfy(line -> assertThat(line.path("who").asText())
                .isEqualTo(keeper.person().email()));
        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.json().path("message").asText()).contains("sums up each of your days");
        assertThat(api.get("/me/data-access?page=2&pageSize=2").expect(200).list())
                .hasSize(1);
        assertThat(DiaryKeeper.newcomer()
                        .api()
                        .get("/me/data-access")
                        .expect(200)
                        .list())
                .isEmpty();
    }

    /** One of each kind. */
    private void fill() {
        if (api.get("/nutrition/goals").expect(200).data().size() == 1) {
            keeper.wants(2_000);
        }
        long stew = keeper.ownDish("=Stew, \"mine\"", 1_500);
        api.post(
                        "/recipes",
                        Json.object(
                                "name",
                                "Double stew",
                                "servings",
                                2,
                                "ingredients",
                                List.of(Json.object("foodId", stew, "quantity", 200, "unit", "g"))))
                .expect(201);
        keeper.eats(stew, 100, yesterday);
        keeper.eats(stew, 100, DiaryKeeper.today());
        keeper.awaitSummary(yesterday, 1_500);
    }

    /** In every table of the diary's schemas but the one that only counts changes. */
    private long rowsLeft() {
        try (Backstage backstage = Backstage.open()) {
            return backstage
                    .texts(
                            """
                            select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                            where table_schema in ('days', 'meals', 'foods')
                              and column_name in ('account_id', 'owner_id', 'user_id')
                              and table_schema || '.' || table_name <> 'meals.diary'
                            """)
                    .stream()
                    .map(column -> column.split("\\.", -1))
                    .mapToLong(part -> backstage.number(
                            "select count(*) from " + part[0] + "." + part[1] + " where " + part[2] + " = ?",
                            keeper.person().id()))
                    .sum();
        }
    }
}
