package commissary.shop.payments.internal.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.shared.Rejected;
import commissary.shop.payments.Charge;
import commissary.shop.payments.DashboardRefund;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.Given;
import commissary.shop.payments.internal.InCurrency;
import commissary.shop.payments.internal.PaymentsConfig;
import commissary.shop.payments.internal.gateway.ChargeOrder;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is said to Stripe, and what is made of its answers. */
class StripeGatewayTest {

    private static final String INTENTS = "/v1/payment_intents";
    private static final String CONFIRM = INTENTS + "/pi_1/confirm";
    private static final String PAGES = "/v1/checkout/sessions";
    private static final String REFUNDS = "/v1/refunds";
    private static final String KEY = "order:12:attempt:1";

    @RegisterExtension
    static final WireMockExtension STRIPE =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final RecordedSystems systems = new RecordedSystems();
    private final Given.Book book = new Given.Book();
    private final StripeGateway gateway = gateway(Given.NOW, InCurrency.CAD);

    @Test
    void aCardIsChargedOnlyAfterTheIntentIsWrittenDown() {
        STRIPE.stubFor(post(INTENTS).willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(post(CONFIRM).willReturn(intent("succeeded", "")));

        Charge charge = gateway.charge(Given.order("pm_card_visa"), book);

        assertThat(charge).isEqualTo(Charge.succeeded("pi_1", 3950));
        assertThat(book.lines()).containsExactly("reference pi_1");
        STRIPE.verify(
                1,
                postRequestedFor(urlEqualTo(INTENTS))
                        .withHeader("Authorization", equalTo("Bearer sk_test"))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withFormParam("amount", equalTo("3950"))
                        .withFormParam("currency", equalTo("cad"))
                        .withFormParam("payment_method", equalTo("pm_card_visa"))
                        .withFormParam("metadata[payment_id]", equalTo("7"))
                        .withFormParam("metadata[order_number]", equalTo("2026-0000012"))
                        .withFormParam("receipt_email", equalTo("ann@example.com")));
        STRIPE.verify(
                1, postRequestedFor(urlEqualTo(CONFIRM)).withHeader("Idempotency-Key", equalTo(KEY + ":confirm")));
    }

    @Test
    void aDeclinedCardIsDeclinedWithStripesReason() {
        STRIPE.stubFor(post(INTENTS).willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(post(CONFIRM)
                .willReturn(aResponse()
                        .withStatus(402)
                        .withBody("{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\","
                                + "\"decline_code\":\"insufficient_funds\","
                                + "\"message\":\"Your card has insufficient funds.\"}}")));

        Charge charge = gateway.charge(Given.order("pm_card_chargeDeclined"), book);

        assertThat(charge.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(charge.reason()).isEqualTo("Your card has insufficient funds.");
        assertThat(systems.outcomes()).hasSize(2);
    }

    @Test
    void aCardThatWantsItsOwnerSendsHimToHisBank() {
        STRIPE.stubFor(post(INTENTS).willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(post(CONFIRM)
                .willReturn(intent(
                        "requires_action",
                        ",\"next_action\":{\"type\":\"redirect_to_url\","
                                + "\"redirect_to_url\":{\"url\":\"https://bank.example/3ds\"}}")));

        assertThat(gateway.charge(Given.order("pm_card_threeDSecure"), book))
                .isEqualTo(Charge.pending("pi_1", "https://bank.example/3ds"));
    }

    @Test
    void afterATimeOutTheSameKeyIsUsedAgain() {
        STRIPE.stubFor(post(INTENTS).willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(post(CONFIRM)
                .inScenario("slow")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(intent("succeeded", "").withFixedDelay(4000))
                .willSetStateTo("awake"));
        STRIPE.stubFor(
                post(CONFIRM).inScenario("slow").whenScenarioStateIs("awake").willReturn(intent("succeeded", "")));

        Charge charge = gateway.charge(Given.order("pm_card_visa"), book);

        assertThat(charge.outcome()).isEqualTo(Outcome.SUCCEEDED);
        STRIPE.verify(
                2, postRequestedFor(urlEqualTo(CONFIRM)).withHeader("Idempotency-Key", equalTo(KEY + ":confirm")));
        assertThat(book.lines()).containsExactly("reference pi_1", "retry");
    }

    @Test
    void afterAFaultTheIntentIsReadAndOnlyThenAskedUnderANewKey() {
        STRIPE.stubFor(post(INTENTS).willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(post(CONFIRM)
                .withHeader("Idempotency-Key", equalTo(KEY + ":confirm"))
                .willReturn(aResponse().withStatus(500).withBody("{\"error\":{\"type\":\"api_error\"}}")));
        STRIPE.stubFor(post(CONFIRM)
                .withHeader("Idempotency-Key", equalTo("order:12:attempt:2:confirm"))
                .willReturn(intent("succeeded", "")));
        STRIPE.stubFor(get(INTENTS + "/pi_1").willReturn(intent("requires_confirmation", "")));

        Charge charge = gateway.charge(Given.order("pm_card_visa"), book);

        assertThat(charge.outcome()).isEqualTo(Outcome.SUCCEEDED);
        assertThat(book.lines()).containsExactly("reference pi_1", "retry", "key 2");
    }

    @Test
    void aFaultAfterWhichTheMoneyMovedChargesNoSecondTime() {
        STRIPE.stubFor(post(INTENTS).willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(
                post(CONFIRM).willReturn(aResponse().withStatus(500).withBody("{\"error\":{\"type\":\"api_error\"}}")));
        STRIPE.stubFor(get(INTENTS + "/pi_1").willReturn(intent("succeeded", "")));

        assertThat(gateway.charge(Given.order("pm_card_visa"), book).outcome()).isEqualTo(Outcome.SUCCEEDED);

        STRIPE.verify(1, postRequestedFor(urlEqualTo(CONFIRM)));
    }

    @Test
    void ifNothingCouldBeBegunNothingIsCharged() {
        STRIPE.stubFor(post(INTENTS).willReturn(aResponse().withStatus(429)));

        Charge charge = gateway.charge(Given.order("pm_card_visa"), book);

        assertThat(charge.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(charge.reason()).contains("not been charged");
        assertThat(systems.outcomes()).containsExactly("429", "429", "429");
        STRIPE.verify(3, postRequestedFor(urlEqualTo(INTENTS)).withHeader("Idempotency-Key", equalTo(KEY)));
    }

    @Test
    void aConfirmationWithoutAnAnswerIsUnknown() {
        STRIPE.stubFor(post(INTENTS).willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(post(CONFIRM).willReturn(aResponse().withStatus(200).withFixedDelay(4000)));

        Charge charge = gateway.charge(Given.order("pm_card_visa"), book);

        assertThat(charge.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(charge.reference()).isEqualTo("pi_1");
    }

    @Test
    void anotherCurrencyIsNoMoneyOfOurs() {
        STRIPE.stubFor(get(INTENTS + "/pi_1")
                .willReturn(json("{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"status\":\"succeeded\","
                        + "\"amount_received\":3950,\"currency\":\"eur\"}")));

        assertThat(gateway.ask(known("pi_1")).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void withoutACardAPageIsOpened() {
        STRIPE.stubFor(post(PAGES).willReturn(page("open", "unpaid")));

        Charge charge = gateway.charge(Given.order(null), book);

        assertThat(charge).isEqualTo(Charge.pending("cs_1", "https://checkout.example/cs_1"));
        assertThat(book.lines()).containsExactly("reference cs_1");
        STRIPE.verify(
                1,
                postRequestedFor(urlEqualTo(PAGES))
                        .withHeader("Idempotency-Key", equalTo(KEY))
                        .withFormParam("mode", equalTo("payment"))
                        .withFormParam("success_url", equalTo("https://shop.example/ok"))
                        .withFormParam("line_items[0][price_data][unit_amount]", equalTo("3950"))
                        .withFormParam("payment_intent_data[metadata][payment_id]", equalTo("7")));
    }

    @Test
    void aPageTellsWhetherItWasPaidGivenUpOrStillOpen() {
        assertThat(asked("open", "unpaid")).isEqualTo(Charge.pending("cs_1", "https://checkout.example/cs_1"));
        assertThat(asked("complete", "paid")).isEqualTo(Charge.succeeded("cs_1", 3950));
        assertThat(asked("complete", "unpaid").outcome()).isEqualTo(Outcome.PENDING);
        assertThat(asked("expired", "unpaid").outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void aPaymentThatWasPaidMeanwhileIsNotCancelled() {
        STRIPE.stubFor(post(PAGES + "/cs_1/expire")
                .willReturn(aResponse().withStatus(400).withBody("{\"error\":{\"type\":\"invalid_request_error\"}}")));
        STRIPE.stubFor(get(urlPathEqualTo(PAGES + "/cs_1")).willReturn(page("complete", "paid")));

        assertThat(gateway.cancel(known("cs_1"))).isEqualTo(Charge.succeeded("cs_1", 3950));
    }

    @Test
    void whatNobodyWillConfirmAnyMoreIsCancelled() {
        STRIPE.stubFor(get(INTENTS + "/pi_1").willReturn(intent("requires_confirmation", "")));
        STRIPE.stubFor(post(INTENTS + "/pi_1/cancel").willReturn(intent("canceled", "")));

        assertThat(gateway.ask(known("pi_1")).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(gateway(Given.NOW.plusSeconds(120), InCurrency.CAD)
                        .ask(known("pi_1"))
                        .outcome())
                .isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void whatWasNeverBegunIsNotFound() {
        assertThat(gateway.ask(Given.order("pm_card_visa")).outcome()).isEqualTo(Outcome.NOT_FOUND);
        STRIPE.verify(0, getRequestedFor(urlEqualTo(INTENTS)));
    }

    @Test
    void moneyIsPaidBackUnderTheRefundsOwnKey() {
        STRIPE.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(json("{\"object\":\"list\",\"data\":[]}")));
        STRIPE.stubFor(post(REFUNDS).willReturn(refund("succeeded")));

        Repaid repaid = gateway.refund(new RefundOrder(3, 1000, "broken", known("pi_1")));

        assertThat(repaid).isEqualTo(new Repaid(Repaid.Result.DONE, "re_1", null));
        STRIPE.verify(
                1,
                postRequestedFor(urlEqualTo(REFUNDS))
                        .withHeader("Idempotency-Key", equalTo("refund:3"))
                        .withFormParam("payment_intent", equalTo("pi_1"))
                        .withFormParam("amount", equalTo("1000"))
                        .withFormParam("metadata[refund_id]", equalTo("3")));
    }

    @Test
    void aRefundThatWasMadeIsNotMadeAgain() {
        STRIPE.stubFor(get(urlPathEqualTo(REFUNDS))
                .withQueryParam("payment_intent", equalTo("pi_1"))
                .willReturn(json("{\"object\":\"list\",\"data\":[{\"id\":\"re_0\",\"object\":\"refund\","
                        + "\"status\":\"succeeded\",\"metadata\":{\"refund_id\":\"3\"}}]}")));

        Repaid repaid = gateway.refund(new RefundOrder(3, 1000, "broken", known("pi_1")));

        assertThat(repaid.reference()).isEqualTo("re_0");
        STRIPE.verify(0, postRequestedFor(urlEqualTo(REFUNDS)));
    }

    @Test
    void afterAFaultARefundIsMadeUnderAnotherKey() {
        STRIPE.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(json("{\"object\":\"list\",\"data\":[]}")));
        STRIPE.stubFor(post(REFUNDS)
                .withHeader("Idempotency-Key", equalTo("refund:3"))
                .willReturn(aResponse().withStatus(500)));
        STRIPE.stubFor(post(REFUNDS)
                .withHeader("Idempotency-Key", equalTo("refund:3:2"))
                .willReturn(refund("pending")));

        assertThat(gateway.refund(new RefundOrder(3, 1000, "broken", known("pi_1")))
                        .result())
                .isEqualTo(Repaid.Result.DONE);
    }

    @Test
    void refundsOfTheDashboardAreThoseThatBearNoIdOfOurs() {
        STRIPE.stubFor(get(urlPathEqualTo(PAGES + "/cs_1"))
                .willReturn(json("{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"payment_intent\":\"pi_1\"}")));
        STRIPE.stubFor(get(urlPathEqualTo(REFUNDS))
                .withQueryParam("payment_intent", equalTo("pi_1"))
                .willReturn(json("{\"object\":\"list\",\"data\":["
                        + told("re_ours", "succeeded", "cad", "\"refund_id\":\"3\"") + ","
                        + told("re_theirs", "succeeded", "cad", "") + ","
                        + told("re_waits", "pending", "cad", "") + ","
                        + told("re_failed", "failed", "cad", "") + ","
                        + told("re_euros", "succeeded", "eur", "") + "]}")));

        assertThat(gateway.dashboardRefunds(known("cs_1")).orElseThrow())
                .containsExactly(new DashboardRefund("re_theirs", 700), new DashboardRefund("re_waits", 700));
    }

    @Test
    void withoutAnAnswerNobodyKnowsWhatWasPaidBack() {
        STRIPE.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(aResponse().withStatus(503)));

        assertThat(gateway.dashboardRefunds(known("pi_1"))).isEmpty();
    }

    @Test
    void anAmountIsSentInTheUnitsOfItsCurrency() {
        StripeGateway dong = gateway(Given.NOW, InCurrency.VND);
        STRIPE.stubFor(post(PAGES).willReturn(page("open", "unpaid")));

        dong.charge(Given.order(null, 3900000), book);

        STRIPE.verify(
                1,
                postRequestedFor(urlEqualTo(PAGES))
                        .withFormParam("line_items[0][price_data][unit_amount]", equalTo("39000")));
        assertThatThrownBy(() -> dong.check(3900050)).isInstanceOf(Rejected.class);
    }

    @Test
    void nothingIsToldOfUsButWhatIsNeeded() {
        STRIPE.stubFor(post(PAGES).willReturn(page("open", "unpaid")));

        gateway.charge(Given.order(null), book);

        STRIPE.verify(
                1,
                postRequestedFor(urlEqualTo(PAGES))
                        .withHeader("X-Stripe-Client-User-Agent", absent())
                        .withHeader("Content-Type", containing("application/x-www-form-urlencoded")));
    }

    private Charge asked(String status, String paid) {
        STRIPE.stubFor(get(urlPathEqualTo(PAGES + "/cs_1")).willReturn(page(status, paid)));
        return gateway.ask(known("cs_1"));
    }

    private StripeGateway gateway(Instant now, InCurrency currency) {
        PaymentsConfig config = new PaymentsConfig(
                new GivenSettings(Map.of(
                        "commissary.payments.stripe-key", "sk_test",
                        "commissary.payments.stripe-webhook-secret", "whsec_test",
                        "commissary.payments.stripe-url", STRIPE.baseUrl(),
                        "commissary.payments.timeout", "PT1.5S")),
                currency);
        return new StripeGateway(config, systems, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ChargeOrder known(String reference) {
        return Given.order(reference.startsWith("pi_") ? "pm_card_visa" : null).withReference(reference);
    }

    private static ResponseDefinitionBuilder intent(String status, String more) {
        return json("{\"id\":\"pi_1\",\"object\":\"payment_intent\",\"status\":\"" + status + "\",\"amount\":3950,"
                + "\"amount_received\":" + (status.equals("succeeded") ? 3950 : 0) + ",\"currency\":\"cad\"" + more
                + "}");
    }

    private static ResponseDefinitionBuilder page(String status, String paid) {
        return json("{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"status\":\"" + status + "\","
                + "\"payment_status\":\"" + paid + "\",\"url\":\"https://checkout.example/cs_1\","
                + "\"amount_total\":3950,\"currency\":\"cad\",\"payment_intent\":null}");
    }

    private static ResponseDefinitionBuilder refund(String status) {
        return json("{\"id\":\"re_1\",\"object\":\"refund\",\"status\":\"" + status + "\"}");
    }

    private static String told(String id, String status, String currency, String metadata) {
        return "{\"id\":\"" + id + "\",\"object\":\"refund\",\"status\":\"" + status
                + "\",\"amount\":700,\"currency\":\"" + currency + "\",\"metadata\":{" + metadata + "}}";
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }
}
