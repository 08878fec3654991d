package commissary.it.shop;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import commissary.it.http.Api;
import commissary.it.http.Json;
import commissary.it.world.OutsideWorld;
import commissary.it.world.Site;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A payment link of PayOS's, as PayOS tells of it: in whole dong, signed over the sorted fields. */
final class PayosStub {

    /** Makes PayOS a provider of a node. */
    static final Map<String, String> SETTINGS = Map.of(
            "commissary.currency",
            "VND",
            "commissary.payments.payos-client-id",
            "client",
            "commissary.payments.payos-api-key",
            "key",
            "commissary.payments.payos-checksum-key",
            "checksum",
            "commissary.payments.payos-url",
            "http://localhost:" + Site.FIRMS_PORT);

    private static final String LINKS = "/v2/payment-requests";
    private static final String HOOK = "/payments/webhooks/payos";

    private final String number;
    private final long amount;

    private PayosStub(String number, long amount) {
        this.number = number;
        this.amount = amount;
    }

    /** Whoever asks for a link gets one. */
    static void opens() {
        answers(post(urlPathEqualTo(LINKS)), Json.object("checkoutUrl", "https://pay.example/link"), Duration.ZERO);
    }

    /** The link of a payment; nothing has come yet, and it can be closed. */
    static PayosStub of(JsonNode payment) {
        PayosStub link = new PayosStub(
                payment.path("reference").asText(),
                payment.path("amount").decimalValue().longValueExact());
        link.says("PENDING", 0);
        answers(post(urlPathEqualTo(LINKS + "/" + link.number + "/cancel")), link.link("CANCELLED", 0), Duration.ZERO);
        return link;
    }

    /** What is to be paid. */
    long amount() {
        return amount;
    }

    /** From now on, PayOS answers this when it is asked. */
    void says(String status, long paid) {
        says(status, paid, Duration.ZERO);
    }

    /** The same, after a while. */
    void says(String status, long paid, Duration pause) {
        answers(get(urlPathEqualTo(LINKS + "/" + number)), link(status, paid), pause);
    }

    /** A message about a transfer that came; each time by a reference of its own. */
    JsonNode transfer(long dong) {
        ObjectNode transfer = Json.object(
                "orderCode",
                Long.valueOf(number),
                "amount",
                dong,
                "currency",
                "VND",
                "code",
                "00",
                "desc",
                "success",
                "paymentLinkId",
                "link-" + number,
                "reference",
                "FT" + UUID.randomUUID());
        return signed(transfer);
    }

    static void send(Api anybody, JsonNode message) {
        anybody.post(HOOK, message).expect(200);
    }

    private ObjectNode link(String status, long paid) {
        return Json.object(
                "id",
                "link-" + number,
                "orderCode",
                Long.valueOf(number),
                "amount",
                amount,
                "amountPaid",
                paid,
                "status",
                status);
    }

    private static void answers(MappingBuilder request, ObjectNode data, Duration pause) {
        ResponseDefinitionBuilder answer = aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody(signed(data).toString())
                .withFixedDelay((int) pause.toMillis());
        OutsideWorld.firms().stubFor(request.willReturn(answer));
    }

    private static ObjectNode signed(ObjectNode data) {
        Map<String, String> fields = new TreeMap<>();
        data.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&").append(name + "=" + value));
        return Json.object(
                "code", "00", "desc", "success", "data", data, "signature", Signed.hmac(text.toString(), "checksum"));
    }
}
