package commissary.shop.payments.internal.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.shop.payments.Charge;
import commissary.shop.payments.Outcome;
import commissary.shop.payments.internal.Given;
import commissary.shop.payments.internal.InCurrency;
import commissary.shop.payments.internal.PaymentsConfig;
import commissary.shop.payments.internal.gateway.RefundOrder;
import commissary.shop.payments.internal.gateway.Repaid;
import java.time.Clock;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sandbox elsewhere, such as one that counts what is charged. */
class HttpSandboxTest {

    private static final String CHARGES = "/charges";
    private static final String CHARGE = "/charges/order:12:attempt:1";

    @RegisterExtension
    static final WireMockExtension ELSEWHERE =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final RecordedSystems systems = new RecordedSystems();
    private final Given.Book book = new Given.Book();
    private final SandboxGateway gateway = gateway(ELSEWHERE.baseUrl());

    @Test
    void aChargeSaysItsKeyItsAmountAndItsCard() {
        ELSEWHERE.stubFor(post(CHARGES).willReturn(charge("succeeded")));

        assertThat(gateway.charge(Given.order("tok_approve"), book)).isEqualTo(Charge.succeeded("ch_1", 3950));

        ELSEWHERE.verify(
                1,
                postRequestedFor(urlEqualTo(CHARGES))
                        .withHeader("Idempotency-Key", equalTo("order:12:attempt:1"))
                        .withRequestBody(equalToJson("{\"key\":\"order:12:attempt:1\",\"amount\":3950,"
                                + "\"currency\":\"CAD\",\"token\":\"tok_approve\","
                                + "\"returnUrl\":\"https://shop.example/ok\"}")));
    }

    @Test
    void aRefusalIsDeclinedWhateverItsStatus() {
        ELSEWHERE.stubFor(post(CHARGES).willReturn(charge("declined").withStatus(402)));
        assertThat(gateway.charge(Given.order("tok_decline"), book).outcome()).isEqualTo(Outcome.DECLINED);

        ELSEWHERE.stubFor(post(CHARGES).willReturn(aResponse().withStatus(400)));
        assertThat(gateway.charge(Given.order("tok_decline"), book).outcome()).isEqualTo(Outcome.DECLINED);
    }

    @Test
    void failuresAreTriedAgainUnderTheSameKey() {
        failOnce("first", Scenario.STARTED, "second");
        failOnce("second", "second", "third");
        ELSEWHERE.stubFor(
                post(CHARGES).inScenario("flaky").whenScenarioStateIs("third").willReturn(charge("succeeded")));

        assertThat(gateway.charge(Given.order("tok_approve"), book).outcome()).isEqualTo(Outcome.SUCCEEDED);

        assertThat(systems.outcomes()).containsExactly("503", "503", "ok");
        ELSEWHERE.verify(
                3, postRequestedFor(urlEqualTo(CHARGES)).withHeader("Idempotency-Key", equalTo("order:12:attempt:1")));
    }

    @Test
    void whatGotNoAnswerIsUnknownAndWhatReachedNobodyIsNot() {
        ELSEWHERE.stubFor(post(CHARGES).willReturn(charge("succeeded").withFixedDelay(4000)));

        assertThat(gateway.charge(Given.order("tok_approve"), book).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(gateway("http://127.0.0.1:1")
                        .charge(Given.order("tok_approve"), book)
                        .outcome())
                .isEqualTo(Outcome.DECLINED);
    }

    @Test
    void anAnswerThatIsNoChargeSaysNothing() {
        ELSEWHERE.stubFor(post(CHARGES).willReturn(aResponse().withBody("[]")));
        assertThat(gateway.charge(Given.order("tok_approve"), book).outcome()).isEqualTo(Outcome.UNKNOWN);

        ELSEWHERE.stubFor(post(CHARGES).willReturn(charge("odd")));
        assertThat(gateway.charge(Given.order("tok_approve"), book).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aChargeIsAskedAfterByItsKey() {
        ELSEWHERE.stubFor(get(CHARGE).willReturn(charge("succeeded")));
        assertThat(gateway.ask(Given.order("tok_approve"))).isEqualTo(Charge.succeeded("ch_1", 3950));

        ELSEWHERE.stubFor(get(CHARGE).willReturn(aResponse().withStatus(404)));
        assertThat(gateway.ask(Given.order("tok_approve")).outcome()).isEqualTo(Outcome.NOT_FOUND);

        ELSEWHERE.stubFor(get(CHARGE).willReturn(aResponse().withStatus(401)));
        assertThat(gateway.ask(Given.order("tok_approve")).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void moneyIsPaidBackOnce() {
        ELSEWHERE.stubFor(post(CHARGE + "/refunds").willReturn(aResponse().withBody("{}")));

        Repaid repaid = gateway.refund(new RefundOrder(3, 1000, "broken", Given.order("tok_approve")));

        assertThat(repaid.result()).isEqualTo(Repaid.Result.DONE);
        ELSEWHERE.verify(
                1,
                postRequestedFor(urlEqualTo(CHARGE + "/refunds"))
                        .withRequestBody(equalToJson("{\"key\":\"refund:3\",\"amount\":1000}")));
    }

    private static void failOnce(String name, String before, String after) {
        ELSEWHERE.stubFor(post(CHARGES)
                .inScenario("flaky")
                .whenScenarioStateIs(before)
                .willReturn(aResponse().withStatus(503).withBody(name))
                .willSetStateTo(after));
    }

    private SandboxGateway gateway(String url) {
        PaymentsConfig config = new PaymentsConfig(
                new GivenSettings(
                        Map.of("commissary.payments.sandbox-url", url, "commissary.payments.timeout", "PT1.5S")),
                InCurrency.CAD);
        Jdbi none = Jdbi.create("jdbc:none");
        SandboxBooks unused = new SandboxBooks(new SandboxStore(none), config, Clock.systemUTC());
        return new SandboxGateway(unused, config, systems, Clock.systemUTC());
    }

    private static ResponseDefinitionBuilder charge(String status) {
        return aResponse()
                .withBody("{\"id\":\"ch_1\",\"key\":\"order:12:attempt:1\",\"status\":\"" + status
                        + "\",\"amount\":3950,\"currency\":\"CAD\"}");
    }
}
