package commissary.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesApiIT {

    private final Person person = Person.newcomer();

    @Test
    void whatIsSavedIsRead() {
        ObjectNode wishes = wishes();

        person.api().put("/me/preferences", wishes).expect(200);

        JsonNode read = person.api().get("/me/preferences").data();
        assertThat(read.path("city").asText()).isEqualTo("calgary");
        assertThat(read.path("maxDistanceKm").intValue()).isEqualTo(12);
        assertThat(read.path("emailNotifications").booleanValue()).isTrue();
        assertThat(read.path("notifyPriceDrops").booleanValue()).isFalse();
        assertThat(read.path("minDiscountPercent").intValue()).isEqualTo(40);
        assertThat(Json.elements(read.path("favoriteCategories")).stream().map(JsonNode::asText))
                .containsExactlyInAnyOrder("bakery", "dairy");
    }

    @Test
    void theyAreOnesOwn() {
        person.api().put("/me/preferences", wishes()).expect(200);

        assertThat(Person.newcomer()
                        .api()
                        .get("/me/preferences")
                        .data()
                        .path("minDiscountPercent")
                        .intValue())
                .isNotEqualTo(40);
    }

    @Test
    void impossibleWishesAreRefused() {
        refused(wishes().put("minDiscountPercent", 101));
        refused(wishes().put("minDiscountPercent", -1));
        refused(wishes().put("maxDistanceKm", 0));
        refused(wishes().put("maxDistanceKm", "near"));
        refused(wishes().put("smsNumber", "call me"));
        refused(wishes().put("favoriteCategories", "bakery"));
    }

    private void refused(JsonNode wishes) {
        person.api().put("/me/preferences", wishes).expectFailure(400, "VALIDATION_FAILED");
    }

    private static ObjectNode wishes() {
        return Json.object(
                "city",
                "calgary",
                "maxDistanceKm",
                12,
                "emailNotifications",
                true,
                "notifyNewDeals",
                true,
                "notifyPriceDrops",
                false,
                "minDiscountPercent",
                40,
                "favoriteCategories",
                List.of("bakery", "dairy"),
                "dailySummaryMail",
                true);
    }
}
