package commissary.it.shop;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static commissary.it.shop.Till.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.identity.Person;
import commissary.it.world.Letters;
import commissary.it.world.OutsideWorld;
import commissary.it.world.Patience;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a customer is told of his order: letters, short messages and notifications. */
class OrderMailApiIT {

    private final Person customer = Person.newcomer();
    private final Api mine = customer.api();
    private final Api staff = Person.admin().api();

    @Test
    void theConfirmationBringsTheInvoice() throws IOException {
        long order = place("tok_approve", null);

        Letters.Letter letter = Letters.await(customer.email(), "is confirmed$");

        assertThat(letter.text()).contains("1 x Café Đặc biệt", "/shop/orders/" + order);
        assertThat(letter.html()).contains("Café Đặc biệt");
        Letters.Enclosure invoice = letter.enclosures().get(0);
        assertThat(invoice.contentType()).isEqualTo("application/pdf");
        assertThat(text(invoice.bytes())).contains("Café Đặc biệt", "Robin Newcomer", "18.85");
        try (InputStream same = mine.open("/orders/" + order + "/invoice")) {
            assertThat(text(same.readAllBytes())).isEqualTo(text(invoice.bytes()));
        }
        assertThat(notifications()).anyMatch(title -> title.endsWith("is confirmed"));
    }

    @Test
    void anInvoiceIsItsOwnersAndOnlyOfWhatWasPaid() {
        long paid = place("tok_approve", null);
        long waiting = place("tok_redirect", null);

        Person.newcomer().api().get("/orders/" + paid + "/invoice").expectFailure(404, "ORDER_NOT_FOUND");
        mine.get("/orders/" + waiting + "/invoice").expectFailure(409, "ORDER_NOT_PAID");
        staff.get("/orders/" + paid + "/invoice").expect(200);
    }

    @Test
    void everyStepIsTold() {
        long order = place("tok_approve", null);
        Letters.await(customer.email(), "is confirmed$");

        step(order, "PROCESSING", Json.object());
        step(order, "SHIPPED", Json.object("carrier", "Canada Post", "trackingNumber", "CP-77"));
        assertThat(Letters.await(customer.email(), "is on its way$").text()).contains("Canada Post, number CP-77");
        step(order, "DELIVERED", Json.object());
        Letters.await(customer.email(), "has arrived$");

        assertThat(notifications()).anyMatch(title -> title.endsWith("is being packed"));
    }

    @Test
    void aCancelledOrderIsToldAndSoIsItsRefund() {
        long order = place("tok_approve", null);
        Letters.await(customer.email(), "is confirmed$");

        mine.post("/orders/" + order + "/cancel").expect(200);

        Letters.await(customer.email(), "is cancelled$");
        assertThat(Letters.await(customer.email(), "is paid back$").text()).contains("18.85");
    }

    @Test
    void aPaymentThatFailedIsTold() {
        Answer refused = Till.place(mine, wish("tok_decline", null)).expectFailure(402, "PAYMENT_FAILED");

        assertThat(Letters.await(customer.email(), "was not paid$").text())
                .contains(
                        "/shop/orders/" + refused.json().at("/details/orderId").asLong());
    }

    @Test
    void whoGaveANumberGetsShortMessages() {
        String phone = "+1403" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        OutsideWorld.firms()
                .stubFor(post("/sms").willReturn(aResponse().withStatus(201).withBody("{\"sid\":\"SM1\"}")));

        long order = place("tok_approve", phone);

        String number = mine.get("/orders/" + order).data().path("number").asText();
        Patience.await("a short message").untilAsserted(() -> OutsideWorld.firms()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo("/sms"))
                                .withHeader("Authorization", equalTo("Basic QUMxOnNlY3JldA=="))
                                .withFormParam("To", equalTo(phone))
                                .withFormParam("Body", containing(number))));
        JsonNode logged =
                staff.get("/admin/mail?to=" + Api.encoded(phone)).list().get(0);
        assertThat(logged.path("channel").asText()).isEqualTo("SMS");
    }

    private long place(String token, @Nullable String phone) {
        return id(Till.place(mine, wish(token, phone)).expect(token.equals("tok_approve") ? 201 : 202));
    }

    private static ObjectNode wish(String token, @Nullable String phone) {
        long product = Goods.of(Goods.seller())
                .add(described ->
                        described.put("name", "Café Đặc biệt").put("price", 10).put("stock", 9))
                .path("id")
                .longValue();
        ObjectNode wish = Till.order(product, 1, token);
        if (phone != null) {
            wish.put("smsNumber", phone);
        }
        return wish;
    }

    private void step(long order, String status, ObjectNode said) {
        staff.patch("/orders/" + order + "/status/" + status, said).expect(200);
    }

    private List<String> notifications() {
        return mine.get("/notifications").list().stream()
                .map(notification -> notification.path("title").asText())
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
