package commissary.it.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import org.junit.jupiter.api.Test;

/** Meals on open screens. */
class MealSocketApiIT {

    @Test
    void onlyItsOwnerHearsThatAMealWasRead() {
        Person owner = Person.newcomer();
        try (Screen home = Screen.withToken(owner.accessToken());
                Screen desk = Screen.withToken(Person.admin().accessToken())) {
            home.connected();
            desk.connected();

            JsonNode told = owner.api()
                    .post("/meals", Json.object("description", "two eggs"))
                    .expect(202)
                    .data();
            long id = told.path("id").longValue();
            JsonNode heard = home.await(
                    "meal:completed", message -> message.at("/data/mealId").longValue() == id);

            assertThat(heard.at("/data/day").asText())
                    .isEqualTo(told.path("day").asText());
            assertThat(owner.api().get("/meals/" + id).data().path("status").asText())
                    .isEqualTo("COMPLETED");
            assertThat(desk.heard("meal:completed")).isEmpty();
        }
    }
}
