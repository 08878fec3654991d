package commissary.it.shop;

import static commissary.it.shop.Till.id;
import static commissary.it.shop.Till.payment;
import static commissary.it.shop.Till.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Site;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Stripe tells of a payment on its page, in all the ways in which it may go wrong. Stripe is a stand-in. */
class PaymentWebhooksApiIT {

    /** Of one piece: the goods, delivery to Alberta and its tax. */
    private static final long CENTS = 1885;

    private static final int STOCK = 50;

    private final long product = Goods.of(Goods.seller())
            .add(described -> described.put("price", 10).put("stock", STOCK))
            .path("id")
            .longValue();
    private final Api mine = Person.newcomer().api();
    private final StripeStub stripe = StripeStub.opening();
    private final Answer placed = place();
    private final long order = id(placed);
    private final String number = placed.data().path("number").asText();
    private final JsonNode payment = payment(mine, order);

    @Test
    void aPageIsOpenedAndItsMessagePaysTheOrder() {
        assertThat(placed.data().path("checkoutUrl").asText()).isEqualTo(stripe.page());
        assertThat(status(mine, order)).isEqualTo("PENDING_PAYMENT");

        stripe.says("complete", "paid", CENTS);
        StripeStub.send(message()).expect(200);

        assertThat(status(mine, order)).isEqualTo("PAID");
        assertThat(kinds()).contains("WEBHOOK");
    }

    @Test
    void aMessageThatComesTwiceCountsOnce() {
        stripe.says("complete", "paid", CENTS);
        JsonNode message = message();

        StripeStub.send(message).expect(200);
        StripeStub.send(message).expect(200);

        assertThat(status(mine, order)).isEqualTo("PAID");
        assertThat(kinds()).containsOnlyOnce("WEBHOOK");
    }

    @Test
    void whatIsToldLateChangesNothing() {
        stripe.says("complete", "paid", CENTS);
        StripeStub.send(message()).expect(200);

        StripeStub.send(stripe.message("checkout.session.expired", payment, number))
                .expect(200);
        StripeStub.send(stripe.message("payment_intent.payment_failed", payment, number))
                .expect(200);

        assertThat(status(mine, order)).isEqualTo("PAID");
        assertThat(payment(mine, order).path("state").asText()).isEqualTo("SUCCEEDED");
    }

    @Test
    void aMessageThatIsNotStripesIsRefused() {
        stripe.says("complete", "paid", CENTS);

        StripeStub.send(message(), Instant.now(), "whsec_other").expectFailure(403, "SIGNATURE_INVALID");
        StripeStub.send(message(), Instant.now().minusSeconds(360), Site.STRIPE_SECRET)
                .expectFailure(403, "SIGNATURE_INVALID");
        Api.anonymous()
                .sendJson("POST", "/payments/webhooks/stripe", message().toString())
                .expectFailure(403, "SIGNATURE_INVALID");

        assertThat(status(mine, order)).isEqualTo("PENDING_PAYMENT");
    }

    @Test
    void tooLittleMoneyPaysNoOrder() {
        stripe.says("complete", "paid", CENTS - 1);

        StripeStub.send(message()).expect(200);

        assertThat(status(mine, order)).isEqualTo("PENDING_PAYMENT");
        JsonNode underpaid = payment(mine, order);
        assertThat(underpaid.path("state").asText()).isEqualTo("UNDERPAID");
        assertThat(underpaid.path("received").decimalValue()).isEqualByComparingTo("18.84");
        assertThat(underpaid.path("checkoutUrl").asText()).isEqualTo(stripe.page());
    }

    @Test
    void aMessageAboutAnOrderThatIsNotOursIsHeardAndForgotten() {
        stripe.says("complete", "paid", CENTS);

        StripeStub.send(StripeStub.opening()
                        .message("checkout.session.completed", Json.object("id", 999_999_999), "2020-0000001"))
                .expect(200);
        StripeStub.send(StripeStub.opening().message("checkout.session.completed", payment, "2020-0000001"))
                .expect(200);

        assertThat(status(mine, order)).isEqualTo("PENDING_PAYMENT");
    }

    @Test
    void aMessageThatCannotBeCheckedIsWantedAgain() {
        stripe.isSilent();
        JsonNode message = message();
        StripeStub.send(message).expectFailure(503, "PAYMENT_PROVIDER_UNAVAILABLE");

        stripe.says("complete", "paid", CENTS);
        StripeStub.send(message).expect(200);

        assertThat(status(mine, order)).isEqualTo("PAID");
    }

    @Test
    void whatWasPaidBackInTheDashboardIsBookedAndTheOrderRefunded() {
        JsonNode part = StripeStub.dashboardRefund("re_" + order + "_part", 500);
        JsonNode rest = StripeStub.dashboardRefund("re_" + order + "_rest", CENTS - 500);
        stripe.says("complete", "paid", CENTS);
        StripeStub.send(message()).expect(200);

        stripe.isPaidAndPaidBack(CENTS, part);
        StripeStub.send(stripe.refundMessage(payment, number)).expect(200);

        assertThat(payment(mine, order).path("state").asText()).isEqualTo("PARTLY_REFUNDED");
        assertThat(Checkouts.money(payment(mine, order), "refunded")).isEqualTo("5.00");
        assertThat(status(mine, order)).isEqualTo("PAID");

        stripe.isPaidAndPaidBack(CENTS, rest, part);
        StripeStub.send(stripe.refundMessage(payment, number)).expect(200);
        StripeStub.send(stripe.refundMessage(payment, number)).expect(200);

        assertThat(payment(mine, order).path("state").asText()).isEqualTo("REFUNDED");
        Till.awaitStatus(mine, order, "REFUNDED");
        assertThat(Till.provenStock(product)).as("the goods return").isEqualTo(STOCK);
        assertThat(messages())
                .contains("Refund of $5.00: Made in the dashboard of Stripe")
                .containsOnlyOnce("Refund of $13.85: Made in the dashboard of Stripe", "Refunded");
    }

    @Test
    void aRefundThatIsToldBeforeItsPaymentPaysNothingTwice() {
        stripe.isPaidAndPaidBack(CENTS, StripeStub.dashboardRefund("re_" + order, CENTS));

        StripeStub.send(stripe.refundMessage(payment, number)).expect(200);
        StripeStub.send(message()).expect(200);

        assertThat(payment(mine, order).path("state").asText()).isEqualTo("REFUNDED");
        Till.awaitStatus(mine, order, "PAYMENT_FAILED");
        assertThat(Till.provenStock(product)).isEqualTo(STOCK);
    }

    @Test
    void moneyThatComesForACancelledOrderIsPaidBackByItself() {
        mine.post("/orders/" + order + "/cancel").expect(200);
        stripe.isPaidAndPaidBack(CENTS);
        stripe.paysBack();

        StripeStub.send(message()).expect(200);
        StripeStub.send(message()).expect(200);

        Till.awaitStatus(mine, order, "REFUNDED");
        stripe.verifyPaidBackOnce(CENTS);
        assertThat(payment(mine, order).path("state").asText()).isEqualTo("REFUNDED");
        assertThat(Till.provenStock(product)).isEqualTo(STOCK);
    }

    @Test
    void browserAndMessagesAllAtOncePayOnce() throws Exception {
        stripe.says("complete", "paid", CENTS);
        ExecutorService everybody = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> all = IntStream.range(0, 16)
                    .mapToObj(i -> everybody.submit(() -> i % 2 == 0
                            ? StripeStub.send(message())
                            : mine.post("/payments/" + payment.path("id").asLong() + "/check")))
                    .toList();
            for (Future<Answer> one : all) {
                one.get().expect(200);
            }
        } finally {
            everybody.shutdown();
        }

        assertThat(status(mine, order)).isEqualTo("PAID");
        assertThat(messages().stream().filter(message -> message.startsWith("Paid: ")))
                .hasSize(1);
    }

    private JsonNode message() {
        return stripe.message("checkout.session.completed", payment, number);
    }

    private List<String> kinds() {
        return timeline("kind");
    }

    private List<String> messages() {
        return timeline("message");
    }

    private List<String> timeline(String field) {
        return Json.elements(mine.get("/orders/" + order).data().path("timeline")).stream()
                .map(entry -> entry.path(field).asText())
                .toList();
    }

    private Answer place() {
        ObjectNode wish = Checkouts.order(product, 1);
        wish.set("payment", Json.object("provider", "stripe"));
        return Till.place(mine, wish).expect(202);
    }
}
