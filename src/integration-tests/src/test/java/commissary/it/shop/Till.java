package commissary.it.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.Patience;
import java.time.Duration;
import java.util.UUID;

/** Orders as clients place them, and what must hold of the shop's books afterwards. */
final class Till {

    private Till() {}

    /** So many of a product, sent to Alberta, paid by a card of the sandbox. */
    static ObjectNode order(long product, int quantity, String token) {
        return paidBy(Checkouts.order(product, quantity), token);
    }

    /** What is in the cart. */
    static ObjectNode cart(String token) {
        return paidBy(Json.object("shippingAddress", Checkouts.inAlberta(), "shippingMethod", "STANDARD"), token);
    }

    private static ObjectNode paidBy(ObjectNode order, String token) {
        order.set("payment", Json.object("provider", "sandbox", "token", token));
        return order;
    }

    static Answer place(Api who, ObjectNode order) {
        return place(who, order, UUID.randomUUID().toString());
    }

    static Answer place(Api who, ObjectNode order, String key) {
        return who.with("Idempotency-Key", key).post("/orders", order);
    }

    static long id(Answer placed) {
        return placed.data().path("orderId").longValue();
    }

    static String status(Api who, long order) {
        return who.get("/orders/" + order).expect(200).data().path("status").asText();
    }

    static void awaitStatus(Api who, long order, String status) {
        Patience.await("order " + order + " " + status, Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(status(who, order)).isEqualTo(status));
    }

    static int stock(long product) {
        return Person.admin()
                .api()
                .get("/products/" + product)
                .expect(200)
                .data()
                .path("stock")
                .intValue();
    }

    /** The stock, which the ledger adds up to. */
    static long provenStock(long product) {
        try (Backstage backstage = Backstage.open()) {
            return provenStock(backstage, product);
        }
    }

    static long provenStock(Backstage backstage, long product) {
        long stock = backstage.number("select stock from catalog.product where id = ?", product);
        assertThat(backstage.number(
                        "select coalesce(sum(delta), 0) from catalog.stock_ledger where product_id = ?", product))
                .as("the ledger of product %s adds up", product)
                .isEqualTo(stock);
        return stock;
    }

    /** What the in-house sandbox has charged for an order, less what it paid back, in cents. */
    static long charged(long order) {
        try (Backstage backstage = Backstage.open()) {
            return backstage.number(
                    """
                    select coalesce(sum(c.amount_cents - c.refunded_cents), 0) from payments.sandbox_charge c
                    join payments.attempt a on a.idempotency_key = c.key
                    where a.order_id = ? and c.state = 'SUCCEEDED'
                    """,
                    order);
        }
    }

    static JsonNode payment(Api who, long order) {
        return who.get("/orders/" + order).expect(200).data().path("payment");
    }
}
