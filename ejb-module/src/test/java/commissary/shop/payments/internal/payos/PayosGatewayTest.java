package commissary.shop.payments.internal.payos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import commissary.platform.config.GivenSettings;
import commissary.platform.json.Json;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.shared.Forbidden;
import commissary.shared.Invalid;
import commissary.shared.Rejected;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.Given;
import commissary.shop.payments.internal.InCurrency;
import commissary.shop.payments.internal.PaymentsConfig;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.Heard;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to PayOS, and what is made of its answers. */
class PayosGatewayTest {

    private static final String KEY = "test-checksum-key";
    private static final String LINKS = "/v2/payment-requests";

    /** Made of the instant at which the payment began, and its id. */
    private static final String NUMBER = Given.NOW.toEpochMilli() * 1000 + 7 + "";

    @RegisterExtension
    static final WireMockExtension PAYOS =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final RecordedSystems systems = new RecordedSystems();
    private final Given.Book book = new Given.Book();
    private final PayosSignature signature = new PayosSignature(KEY);
    private final PayosGateway gateway = new PayosGateway(
            new PaymentsConfig(
                    new GivenSettings(Map.of(
                            "commissary.payments.payos-client-id", "client",
                            "commissary.payments.payos-api-key", "key",
                            "commissary.payments.payos-checksum-key", KEY,
                            "commissary.payments.payos-url", PAYOS.baseUrl(),
                            "commissary.payments.timeout", "PT1.5S")),
                    InCurrency.VND),
            systems,
            Clock.fixed(Given.NOW, ZoneOffset.UTC));

    @Test
    void aLinkIsAskedForUnderANumberThatIsWrittenDownFirst() {
        PAYOS.stubFor(
                post(LINKS).willReturn(good("{\"checkoutUrl\":\"https://pay.example/1\",\"status\":\"PENDING\"}")));

        Charge charge = gateway.charge(order(), book);

        assertThat(charge).isEqualTo(Charge.pending(NUMBER, "https://pay.example/1"));
        assertThat(book.lines()).containsExactly("reference " + NUMBER);
        String signed = "amount=39000&cancelUrl=https://shop.example/cancel&description=260000012&orderCode=" + NUMBER
                + "&returnUrl=https://shop.example/ok";
        PAYOS.verify(
                1,
                postRequestedFor(urlEqualTo(LINKS))
                        .withHeader("x-client-id", equalTo("client"))
                        .withHeader("x-api-key", equalTo("key"))
                        .withRequestBody(matchingJsonPath("$.orderCode", equalTo(NUMBER)))
                        .withRequestBody(matchingJsonPath("$.amount", equalTo("39000")))
                        .withRequestBody(matchingJsonPath(
                                "$.signature",
                                equalTo(commissary.shop.payments.internal.gateway.Signatures.of(signed, KEY)))));
    }

    @Test
    void aCodeThatIsNotGoodIsAnErrorWhateverHttpSays() {
        PAYOS.stubFor(post(LINKS).willReturn(bad("20", "Account is locked")));

        Charge charge = gateway.charge(order(), book);

        assertThat(charge.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(charge.reason()).contains("Account is locked");
    }

    @Test
    void aLinkThatIsThereAlreadyIsFoundAgain() {
        PAYOS.stubFor(post(LINKS).willReturn(bad("231", "exists")));
        PAYOS.stubFor(get(LINKS + "/" + NUMBER).willReturn(good(link("PENDING", 0))));

        assertThat(gateway.charge(order(), book)).isEqualTo(Charge.pending(NUMBER, "https://pay.payos.vn/web/abc"));
    }

    @Test
    void anAnswerWithAWrongSignatureIsNoAnswer() {
        PAYOS.stubFor(post(LINKS)
                .willReturn(aResponse()
                        .withBody(
                                "{\"code\":\"00\",\"desc\":\"ok\",\"data\":{\"checkoutUrl\":\"https://evil.example\"},"
                                        + "\"signature\":\"" + "0".repeat(64) + "\"}")));
        PAYOS.stubFor(get(LINKS + "/" + NUMBER)
                .willReturn(aResponse().withBody("{\"code\":\"00\",\"data\":" + link("PAID", 39000) + "}")));

        assertThat(gateway.charge(order(), book).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(gateway.ask(order()).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, 0, PENDING, 0",
        "PROCESSING, 0, PENDING, 0",
        "PAID, 39000, SUCCEEDED, 3900000",
        "UNDERPAID, 10000, UNDERPAID, 1000000",
        "CANCELLED, 0, CANCELLED, 0",
        "EXPIRED, 0, EXPIRED, 0",
        "FAILED, 0, DECLINED, 0",
        "SOMETHING, 0, UNKNOWN, 0"
    })
    void everyStatusMeansSomething(String status, long paid, Outcome outcome, long cents) {
        PAYOS.stubFor(get(LINKS + "/" + NUMBER).willReturn(good(link(status, paid))));

        Charge charge = gateway.ask(order());

        assertThat(charge.outcome()).isEqualTo(outcome);
        assertThat(charge.amountCents()).isEqualTo(cents);
    }

    @Test
    void aNumberThatPayosDoesNotKnowIsNotFound() {
        PAYOS.stubFor(get(LINKS + "/" + NUMBER).willReturn(bad("101", "not found")));

        assertThat(gateway.ask(order()).outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void faultsAreTriedAgainAndThenUnknown() {
        PAYOS.stubFor(post(LINKS).willReturn(aResponse().withStatus(500)));

        assertThat(gateway.charge(order(), book).outcome()).isEqualTo(Outcome.UNKNOWN);

        assertThat(book.lines()).containsExactly("reference " + NUMBER, "retry", "retry");
        assertThat(systems.outcomes()).containsExactly("500", "500", "500");
    }

    @Test
    void aHangUpASlowAnswerAndNonsenseAreUnknown() {
        PAYOS.stubFor(get(LINKS + "/" + NUMBER).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThat(gateway.ask(order()).outcome()).isEqualTo(Outcome.UNKNOWN);

        PAYOS.stubFor(
                get(LINKS + "/" + NUMBER).willReturn(good(link("PAID", 39000)).withFixedDelay(4000)));
        assertThat(gateway.ask(order()).outcome()).isEqualTo(Outcome.UNKNOWN);

        PAYOS.stubFor(get(LINKS + "/" + NUMBER).willReturn(aResponse().withBody("<html>")));
        assertThat(gateway.ask(order()).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatIsPaidIsNotCancelled() {
        PAYOS.stubFor(post(LINKS + "/" + NUMBER + "/cancel").willReturn(bad("14", "already paid")));
        PAYOS.stubFor(get(LINKS + "/" + NUMBER).willReturn(good(link("PAID", 39000))));

        assertThat(gateway.cancel(order())).isEqualTo(Charge.succeeded(NUMBER, 3900000));
    }

    @Test
    void aWebhookIsKnownByTheBanksReference() {
        Heard heard = gateway.read(Map.of(), message(PayosSignatureTest.SAMPLE, PayosSignatureTest.SAMPLE_SIGNATURE))
                .orElseThrow();

        assertThat(heard.reference()).isEqualTo("TF230204212323:124c33293c43417ab7879e14c8d9eb18");
        assertThat(heard.payment().reference()).isEqualTo("123");
        assertThat(heard.says()).isEqualTo(Charge.succeeded("123", 300000));
    }

    @Test
    void aForgedWebhookIsRefused() {
        String dearer = PayosSignatureTest.SAMPLE.replace("3000", "9000");

        assertThatThrownBy(() -> gateway.read(Map.of(), message(dearer, PayosSignatureTest.SAMPLE_SIGNATURE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> gateway.read(Map.of(), "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void onlyWholeDongCanBePaid() {
        gateway.check(3900000);

        assertThatThrownBy(() -> gateway.check(3900050)).isInstanceOf(Rejected.class);
    }

    @Test
    void moneyIsPaidBackByHand() {
        Repaid repaid = gateway.refund(new RefundOrder(1, 100, "broken", order()));

        assertThat(repaid.result()).isEqualTo(Repaid.Result.BY_HAND);
    }

    private static ChargeOrder order() {
        return Given.order(null, 3900000);
    }

    private static String link(String status, long paid) {
        return "{\"id\":\"abc\",\"orderCode\":" + NUMBER + ",\"amount\":39000,\"amountPaid\":" + paid
                + ",\"amountRemaining\":" + (39000 - paid) + ",\"status\":\"" + status + "\",\"transactions\":[],"
                + "\"cancellationReason\":null}";
    }

    private static byte[] message(String data, String signed) {
        return ("{\"code\":\"00\",\"desc\":\"success\",\"success\":true,\"data\":" + data + ",\"signature\":\"" + signed
                        + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private ResponseDefinitionBuilder good(String data) {
        try {
            JsonNode parsed = Json.mapper().readTree(data);
            return aResponse()
                    .withBody("{\"code\":\"00\",\"desc\":\"success\",\"data\":" + data + ",\"signature\":\""
                            + signature.of(parsed) + "\"}");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ResponseDefinitionBuilder bad(String code, String text) {
        return aResponse().withBody("{\"code\":\"" + code + "\",\"desc\":\"" + text + "\",\"data\":null}");
    }
}
