package commissary.it.shop;

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
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of an order, card by card. */
class OrderFlowApiIT {

    private final Goods goods = Goods.of(Goods.seller());
    private final Person customer = Person.newcomer();
    private final Api mine = customer.api();

    @Test
    void anApprovedOrderIsPaidAndItsGoodsAreTaken() {
        long product = product(7, "10.00");

        Answer placed = place(mine, order(product, 3, "tok_approve")).expect(201);

        JsonNode order = mine.get("/orders/" + id(placed)).expect(200).data();
        assertThat(placed.data().path("status").asText()).isEqualTo("PAID");
        assertThat(placed.data().path("number").asText()).matches("\\d{4}-\\d{7}");
        assertThat(order.path("status").asText()).isEqualTo("PAID");
        assertThat(order.path("total").decimalValue()).isEqualByComparingTo("39.85");
        assertThat(order.at("/lines/0/quantity").intValue()).isEqualTo(3);
        assertThat(order.at("/payment/state").asText()).isEqualTo("SUCCEEDED");
        assertThat(order.path("customer").isMissingNode()).isTrue();
        assertThat(order.path("next")).isEmpty();
        assertThat(order.path("canCancel").booleanValue()).isTrue();
        assertThat(kinds(order)).startsWith("PLACED").contains("STATUS");
        assertThat(provenStock(product)).isEqualTo(4);
        assertThat(charged(id(placed))).isEqualTo(3985);
    }

    @Test
    void aDeclinedOrderGivesItsGoodsAndItsCartBack() {
        long product = product(7, "10.00");
        mine.post("/cart/items", Json.object("productId", product, "quantity", 2))
                .expect(201);

        Answer refused = place(mine, Till.cart("tok_decline")).expectFailure(402, "PAYMENT_FAILED");

        long order = refused.json().at("/details/orderId").longValue();
        assertThat(refused.json().at("/details/reason").asText()).isNotBlank();
        assertThat(Till.status(mine, order)).isEqualTo("PAYMENT_FAILED");
        assertThat(provenStock(product)).isEqualTo(7);
        assertThat(charged(order)).isZero();
        assertThat(mine.get("/cart").expect(200).data().at("/lines/0/quantity").intValue())
                .isEqualTo(2);
    }

    @Test
    void aPaidCartIsEmpty() {
        long product = product(7, "10.00");
        mine.post("/cart/items", Json.object("productId", product, "quantity", 2))
                .expect(201);

        place(mine, Till.cart("tok_approve")).expect(201);

        assertThat(mine.get("/cart").expect(200).data().path("lines")).isEmpty();
    }

    @Test
    void aProviderThatFailsTwiceIsAskedAThirdTime() {
        long product = product(7, "10.00");

        Answer placed = place(mine, order(product, 1, "tok_flaky")).expect(201);

        assertThat(kinds(mine.get("/orders/" + id(placed)).data())).contains("RETRY");
        assertThat(charged(id(placed))).isEqualTo(1885);
    }

    @Test
    void whatNobodyKnowsIsFoundOutByItself() {
        long product = product(7, "10.00");

        Answer placed = place(mine, order(product, 1, "tok_timeout")).expect(202);

        assertThat(placed.data().path("status").asText()).isEqualTo("PENDING_PAYMENT");
        Patience.await("that it is settled", Duration.ofSeconds(90))
                .until(() -> !Till.status(mine, id(placed)).equals("PENDING_PAYMENT"));
        boolean isPaid = Till.status(mine, id(placed)).equals("PAID");
        assertThat(provenStock(product)).isEqualTo(isPaid ? 6 : 7);
        assertThat(charged(id(placed))).isEqualTo(isPaid ? 1885 : 0);
    }

    @Test
    void aPayerWhoIsSentToAPageMayPayThere() {
        long product = product(7, "10.00");

        Answer placed = place(mine, order(product, 1, "tok_redirect")).expect(202);
        long payment = Till.payment(mine, id(placed)).path("id").longValue();
        mine.post("/payments/" + payment + "/check").expect(200);
        assertThat(Till.status(mine, id(placed))).isEqualTo("PENDING_PAYMENT");
        JsonNode paid = mine.post("/payments/sandbox/" + payment, Json.object("approve", true))
                .expect(200)
                .data();

        assertThat(placed.data().path("checkoutUrl").asText()).contains("/shop/sandbox-payment");
        assertThat(paid.path("status").asText()).isEqualTo("PAID");
        assertThat(provenStock(product)).isEqualTo(6);
    }

    @Test
    void aPayerWhoGivesUpOnThePageGetsNothing() {
        long product = product(7, "10.00");

        Answer placed = place(mine, order(product, 1, "tok_redirect")).expect(202);
        long payment = Till.payment(mine, id(placed)).path("id").longValue();
        mine.post("/payments/sandbox/" + payment, Json.object("approve", false)).expect(200);

        assertThat(Till.status(mine, id(placed))).isEqualTo("PAYMENT_FAILED");
        assertThat(provenStock(product)).isEqualTo(7);
    }

    @Test
    void anotherPaymentMayBeBegunForAnOrderThatWaits() {
        long product = product(7, "10.00");
        Answer placed = place(mine, order(product, 1, "tok_redirect")).expect(202);

        Answer begun = mine.with("Idempotency-Key", "again-" + id(placed))
                .post("/payments/process", Json.object("orderId", id(placed), "provider", "sandbox"))
                .expect(201);

        assertThat(begun.data().path("checkoutUrl").asText())
                .isEqualTo(placed.data().path("checkoutUrl").asText());
        assertThat(begun.data().path("paymentId").longValue())
                .isEqualTo(Till.payment(mine, id(placed)).path("id").longValue());
    }

    @Test
    void whatCannotBeOrderedSaysWhy() {
        long product = product(2, "10.00");
        ObjectNode empty = order(product, 1, "tok_approve");
        empty.putArray("items");
        ObjectNode nowhere = order(product, 1, "tok_approve");
        nowhere.remove("shippingAddress");

        Answer tooMany = place(mine, order(product, 3, "tok_approve")).expectFailure(409, "OUT_OF_STOCK");
        place(mine, empty).expectFailure(400, "VALIDATION_FAILED");
        place(mine, nowhere).expectFailure(400, "VALIDATION_FAILED");
        place(mine, order(product, 1, "tok_approve").put("promotionCode", "NOSUCHCODE"))
                .expectFailure(422, "CHECKOUT_PROBLEMS");
        mine.post("/orders", order(product, 1, "tok_approve")).expectFailure(400, "IDEMPOTENCY_KEY_MISSING");

        assertThat(tooMany.json().at("/details/products/0/available").intValue())
                .isEqualTo(2);
        assertThat(provenStock(product)).isEqualTo(2);
        assertThat(mine.get("/orders").total()).isZero();
    }

    @Test
    void orderingAgainFillsTheCart() {
        long product = product(7, "10.00");
        Answer placed = place(mine, order(product, 2, "tok_approve")).expect(201);

        mine.post("/orders/" + id(placed) + "/reorder").expect(200);

        assertThat(mine.get("/cart").data().at("/lines/0/quantity").intValue()).isEqualTo(2);
    }

    @Test
    void whatWasPaidShowsInTheListAndIsFoundThere() {
        long product = product(7, "10.00");
        Answer placed = place(mine, order(product, 2, "tok_approve")).expect(201);
        String number = placed.data().path("number").asText();

        assertThat(mine.get("/orders?status=PAID&q=" + number).list()).hasSize(1);
        assertThat(mine.get("/orders?status=SHIPPED").list()).isEmpty();
        assertThat(mine.get("/orders").list().get(0).path("count").intValue()).isEqualTo(2);
        mine.get("/orders?all=true").expectFailure(403, null);
        assertThat(Person.admin().api().get("/orders?all=true&q=" + number).list())
                .singleElement()
                .satisfies(order ->
                        assertThat(order.at("/customer/email").asText()).isEqualTo(customer.email()));
    }

    private long product(int stock, String price) {
        return goods.add(product -> product.put("stock", stock).put("price", Double.parseDouble(price)))
                .path("id")
                .longValue();
    }

    private static List<String> kinds(JsonNode order) {
        return Json.elements(order.path("timeline")).stream()
                .map(entry -> entry.path("kind").asText())
                .toList();
    }
}
