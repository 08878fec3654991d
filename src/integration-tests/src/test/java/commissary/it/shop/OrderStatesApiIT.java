package commissary.it.shop;

import static commissary.it.shop.Till.awaitStatus;
import static commissary.it.shop.Till.charged;
import static commissary.it.shop.Till.id;
import static commissary.it.shop.Till.order;
import static commissary.it.shop.Till.place;
import static commissary.it.shop.Till.provenStock;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Patience;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The steps of an order after it was placed, and who may take them. */
class OrderStatesApiIT {

    private final Goods goods = Goods.of(Goods.seller());
    private final Api mine = Person.newcomer().api();
    private final Api admin = Person.admin().api();
    private final long product = goods.add(p -> p.put("price", 10.0)).path("id").longValue();

    @Test
    void anOrderIsPackedSentAndDelivered() {
        long order = id(place(mine, order(product, 1, "tok_approve")).expect(201));

        step(order, "PROCESSING").expect(200);
        admin.patch(
                        "/orders/" + order + "/status/SHIPPED",
                        Json.object("carrier", "Canada Post", "trackingNumber", "CP1", "note", "Mind the dog"))
                .expect(200);
        admin.post("/orders/" + order + "/tracking", Json.object("message", "Left Calgary"))
                .expect(201);
        JsonNode delivered = step(order, "DELIVERED").expect(200).data();

        assertThat(delivered.path("next")).isEmpty();
        JsonNode seen = mine.get("/orders/" + order).data();
        assertThat(seen.at("/tracking/carrier").asText()).isEqualTo("Canada Post");
        assertThat(seen.at("/tracking/events/0/message").asText()).isEqualTo("Left Calgary");
        assertThat(seen.path("canCancel").booleanValue()).isFalse();
        assertThat(mine.get("/orders/" + order + "/timeline").expect(200).text())
                .contains("Mind the dog", "Sent by Canada Post, CP1", "Delivered");
    }

    @Test
    void illegalStepsAreRefused() {
        long order = id(place(mine, order(product, 1, "tok_approve")).expect(201));

        step(order, "DELIVERED").expectFailure(409, "ILLEGAL_ORDER_STATUS");
        step(order, "PAID").expectFailure(409, "ILLEGAL_ORDER_STATUS");
        step(order, "REFUNDED").expectFailure(409, "ILLEGAL_ORDER_STATUS");
        admin.post("/orders/" + order + "/tracking", Json.object("message", "Nowhere"))
                .expectFailure(409, "NOT_SHIPPED");

        assertThat(Till.status(mine, order)).isEqualTo("PAID");
    }

    @Test
    void aPaidOrderThatIsCancelledIsPaidBackAndItsGoodsReturn() {
        long order = id(place(mine, order(product, 2, "tok_approve")).expect(201));

        mine.post("/orders/" + order + "/cancel").expect(200);

        assertThat(provenStock(product)).isEqualTo(7);
        awaitStatus(mine, order, "REFUNDED");
        assertThat(charged(order)).isZero();
        assertThat(provenStock(product)).isEqualTo(7);
        mine.post("/orders/" + order + "/cancel").expectFailure(409, "ORDER_NOT_CANCELLABLE");
    }

    @Test
    void anOrderThatWaitsMayBeCancelledAndIsNeverPaid() {
        long order = id(place(mine, order(product, 2, "tok_redirect")).expect(202));
        long payment = Till.payment(mine, order).path("id").longValue();

        mine.post("/orders/" + order + "/cancel").expect(200);

        assertThat(Till.status(mine, order)).isEqualTo("CANCELLED");
        assertThat(provenStock(product)).isEqualTo(7);
        mine.post("/payments/sandbox/" + payment, Json.object("approve", true)).expectFailure(409, null);
    }

    @Test
    void whatIsSentCannotBeCancelled() {
        long order = id(place(mine, order(product, 1, "tok_approve")).expect(201));
        step(order, "PROCESSING").expect(200);
        step(order, "SHIPPED").expect(200);

        mine.post("/orders/" + order + "/cancel").expectFailure(409, "ORDER_NOT_CANCELLABLE");
        step(order, "CANCELLED").expectFailure(409, "ILLEGAL_ORDER_STATUS");
    }

    @Test
    void aPartIsPaidBackAndThenTheRestButNeverMore() {
        long order = id(place(mine, order(product, 1, "tok_approve")).expect(201));
        long payment = Till.payment(mine, order).path("id").longValue();

        refund(payment, Json.object("amount", 8.85, "reason", "Scratched")).expect(201);
        assertThat(charged(order)).isEqualTo(1000);
        refund(payment, Json.object("amount", 10.01, "reason", "More")).expectFailure(409, "REFUND_TOO_LARGE");
        assertThat(Till.status(mine, order)).isEqualTo("PAID");
        refund(payment, Json.object("reason", "All of it")).expect(201);

        awaitStatus(mine, order, "REFUNDED");
        assertThat(charged(order)).isZero();
        assertThat(provenStock(product)).as("it was not sent yet").isEqualTo(7);
        mine.with("Idempotency-Key", "x")
                .post("/payments/" + payment + "/refund", Json.object("reason", "Mine"))
                .expectFailure(403, null);
    }

    @Test
    void anothersOrderDoesNotExistForReadersAndIsForbiddenToWriters() {
        long order = id(place(mine, order(product, 1, "tok_approve")).expect(201));
        long payment = Till.payment(mine, order).path("id").longValue();
        Api other = Person.newcomer().api();

        other.get("/orders/" + order).expectFailure(404, "ORDER_NOT_FOUND");
        other.get("/orders/" + order + "/timeline").expectFailure(404, "ORDER_NOT_FOUND");
        other.get("/payments/" + payment).expectFailure(404, "PAYMENT_NOT_FOUND");
        other.post("/orders/" + order + "/cancel").expectFailure(403, "FORBIDDEN");
        other.with("Idempotency-Key", "y")
                .post("/payments/process", Json.object("orderId", order, "provider", "sandbox"))
                .expectFailure(403, "FORBIDDEN");
        other.post("/orders/999999999/cancel").expectFailure(404, "ORDER_NOT_FOUND");
        assertThat(other.get("/orders").total()).isZero();
    }

    @Test
    void aKeyThatManagesOrdersPassesWhereAnAdministratorWould() {
        long order = id(place(mine, order(product, 1, "tok_approve")).expect(201));
        String key = admin.post(
                        "/api-keys",
                        Json.object("name", "Orders " + UUID.randomUUID(), "scopes", new String[] {"orders:manage"}))
                .expect(201)
                .data()
                .path("key")
                .asText();
        Api program = Api.withKey(key);

        program.patch("/orders/" + order + "/status/PROCESSING", Json.object()).expect(200);
        assertThat(program.get("/orders?all=true").expect(200).total()).isPositive();
        program.get("/inventory").expectFailure(403, null);
    }

    @Test
    void theInventoryKeepsALedgerAndWarns() {
        admin.patch("/inventory/" + product, Json.object("delta", -3, "reason", "Broken"))
                .expect(200);
        admin.patch("/inventory/" + product, Json.object("delta", -5, "reason", "Lost"))
                .expectFailure(409, "STOCK_BELOW_ZERO");
        JsonNode line = admin.patch(
                        "/inventory/" + product, Json.object("stock", 2, "reason", "Counted", "lowStockThreshold", 3))
                .expect(200)
                .data();

        assertThat(line.path("low").booleanValue()).isTrue();
        assertThat(Json.elements(admin.get("/inventory/" + product + "/ledger").data()).stream()
                        .map(row ->
                                row.path("kind").asText() + row.path("delta").intValue()))
                .containsExactly("ADJUSTED-2", "ADJUSTED-3", "OPENING7");
        assertThat(provenStock(product)).isEqualTo(2);
        mine.get("/inventory").expectFailure(403, null);
    }

    @Test
    void whoAskedIsToldOnceWhenThereIsMore() {
        Person waiting = Person.newcomer();
        admin.patch("/inventory/" + product, Json.object("stock", 0, "reason", "Sold at the fair"))
                .expect(200);
        waiting.api()
                .put("/products/" + product + "/back-in-stock", Json.object())
                .expect(200);
        assertThat(isAsked(waiting)).isTrue();

        Goods.seller()
                .api()
                .put("/products/" + product, Json.object("stock", 4))
                .expect(200);

        Patience.await("that nobody waits any longer").until(() -> !isAsked(waiting));
        waiting.api()
                .put("/products/" + product + "/back-in-stock", Json.object())
                .expectFailure(409, "IN_STOCK");
    }

    @Test
    void anEditOfAProductDoesNotUndoAnOrder() {
        place(mine, order(product, 2, "tok_approve")).expect(201);

        Goods.seller()
                .api()
                .put("/products/" + product, Json.object("name", "Renamed"))
                .expect(200);

        assertThat(provenStock(product)).isEqualTo(5);
    }

    private boolean isAsked(Person person) {
        return person.api()
                .get("/products/" + product + "/back-in-stock")
                .data()
                .path("asked")
                .booleanValue();
    }

    private Answer step(long order, String status) {
        return admin.patch("/orders/" + order + "/status/" + status, Json.object());
    }

    private Answer refund(long payment, ObjectNode body) {
        return admin.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/payments/" + payment + "/refund", body);
    }
}
