package commissary.it.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.shop.Goods;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Orders and stocks on open screens. */
class OrderSocketApiIT {

    @Test
    void anOrderAppearsWithAdministratorsAndItsStepsWithItsOwner() {
        Person owner = Person.newcomer();
        Person admin = Person.admin();
        long product = Goods.of(Goods.seller())
                .add(described -> described.put("price", 10).put("stock", 9))
                .path("id")
                .longValue();
        try (Screen desk = Screen.withToken(admin.accessToken());
                Screen home = Screen.withToken(owner.accessToken());
                Screen stranger = Screen.withToken(Person.newcomer().accessToken())) {
            desk.connected();
            home.connected();
            stranger.connected();

            long order = place(owner.api(), product);
            JsonNode created = desk.await("order:created", message -> isAbout(message, order));
            assertThat(created.at("/data/total").decimalValue()).isEqualByComparingTo("18.85");
            home.await("order:updated", message -> isAbout(message, order) && isStatus(message, "PAID"));
            desk.await("order:updated", message -> isAbout(message, order) && isStatus(message, "PAID"));
            desk.await(
                    "inventory:updated",
                    message -> message.at("/data/productId").longValue() == product
                            && message.at("/data/stock").intValue() == 8);

            admin.api()
                    .patch("/orders/" + order + "/status/PROCESSING", Json.object())
                    .expect(200);
            home.await("order:updated", message -> isAbout(message, order) && isStatus(message, "PROCESSING"));

            assertThat(home.heard("order:created")).isEmpty();
            assertThat(home.heard("inventory:updated")).isEmpty();
            assertThat(stranger.heard("order:updated")).isEmpty();
        }
    }

    private static long place(Api who, long product) {
        JsonNode wish = Json.object(
                "items",
                new Object[] {Json.object("productId", product, "quantity", 1)},
                "shippingAddress",
                Json.object(
                        "fullName",
                        "Robin Newcomer",
                        "line1",
                        "12 Long Street",
                        "city",
                        "Calgary",
                        "province",
                        "AB",
                        "postalCode",
                        "T2P 1J9",
                        "country",
                        "CA"),
                "shippingMethod",
                "STANDARD",
                "payment",
                Json.object("provider", "sandbox", "token", "tok_approve"));
        return who.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/orders", wish)
                .expect(201)
                .data()
                .path("orderId")
                .longValue();
    }

    private static boolean isAbout(JsonNode message, long order) {
        return message.at("/data/orderId").longValue() == order;
    }

    private static boolean isStatus(JsonNode message, String status) {
        return message.at("/data/status").asText().equals(status);
    }
}
