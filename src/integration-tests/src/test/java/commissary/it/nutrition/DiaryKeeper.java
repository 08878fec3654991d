package commissary.it.nutrition;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Patience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Somebody who keeps a diary, in UTC, and what he does with it. */
final class DiaryKeeper {

    private final Person person;
    private final Api api;

    private DiaryKeeper(Person person) {
        this.person = person;
        this.api = person.api();
        api.patch("/auth/me", Json.object("timeZone", "UTC")).expect(200);
    }

    static DiaryKeeper newcomer() {
        return new DiaryKeeper(Person.newcomer());
    }

    Person person() {
        return person;
    }

    Api api() {
        return api;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Sets goals of which only the energy matters: whatever else is eaten is within bounds that are easily kept. */
    void wants(int kcal) {
        api.put(
                        "/nutrition/goals",
                        Json.object(
                                "energyKcal",
                                kcal,
                                "proteinG",
                                80,
                                "carbohydrateG",
                                250,
                                "fatG",
                                70,
                                "fibreG",
                                30,
                                "sodiumMg",
                                2_300))
                .expect(200);
    }

    /** An own food, a dish of 1 kg that has so many kcal, from 1,000 to 2,000, and just so much of the rest as is wanted. */
    long ownDish(String name, int kcal) {
        JsonNode per100g = Json.object(
                "energyKcal", kcal / 10.0, "proteinG", 8, "carbohydrateG", 25, "fatG", 7, "fibreG", 3, "sodiumMg", 230);
        return api.post("/foods", Json.object("name", name, "per100g", per100g, "portions", List.of()))
                .expect(201)
                .data()
                .path("id")
                .longValue();
    }

    /** A meal of so much of an own dish, complete at once. */
    JsonNode eats(long dish, int percent, LocalDate day) {
        JsonNode item = Json.object("foodId", dish, "quantity", percent * 10, "unit", "g");
        return api.post(
                        "/meals",
                        Json.object("description", "Lunch", "eatenAt", day + "T12:00:00Z", "items", List.of(item)))
                .expect(202)
                .data();
    }

    List<JsonNode> summaries() {
        return api.get("/nutrition/summaries").expect(200).list();
    }

    /** Waits for the sum of a date to have so much energy. */
    JsonNode awaitSummary(LocalDate day, int kcal) {
        return Patience.await("the summary of " + day + " with " + kcal + " kcal")
                .until(this::summaries, all -> all.stream().anyMatch(summary -> isOf(summary, day, kcal)))
                .stream()
                .filter(summary -> isOf(summary, day, kcal))
                .findFirst()
                .orElseThrow();
    }

    List<JsonNode> goalNotifications() {
        return api.get("/notifications").expect(200).list().stream()
                .filter(notification -> notification.path("type").asText().equals("goals_missed"))
                .toList();
    }

    private static boolean isOf(JsonNode summary, LocalDate day, int kcal) {
        return summary.path("day").asText().equals(day.toString())
                && summary.path("totals").path("energyKcal").decimalValue().compareTo(BigDecimal.valueOf(kcal)) == 0;
    }
}
