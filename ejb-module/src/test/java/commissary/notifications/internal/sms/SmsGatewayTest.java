package commissary.notifications.internal.sms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.OutsideHttp;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.shared.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmsGatewayTest {

    private static final String PATH = "/2010-04-01/Accounts/AC1/Messages.json";

    @RegisterExtension
    static final WireMockExtension TWILIO =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final RecordedSystems systems = new RecordedSystems();

    @Test
    void aMessageIsAFormWithTheAccountInAHeader() throws Exception {
        TWILIO.stubFor(post(PATH).willReturn(aResponse().withStatus(201).withBody("{\"sid\":\"SM1\"}")));

        gateway(TWILIO.baseUrl().replace("//", "//AC1:s%40cret@") + PATH)
                .send("+14035550123", "Order 1 is on its way – 50% & more");

        TWILIO.verify(
                1,
                postRequestedFor(urlEqualTo(PATH))
                        .withHeader("Authorization", equalTo("Basic QUMxOnNAY3JldA=="))
                        .withFormParam("From", equalTo("+15005550006"))
                        .withFormParam("To", equalTo("+14035550123"))
                        .withFormParam("Body", equalTo("Order 1 is on its way – 50% & more")));
    }

    @Test
    void withoutAGatewayNothingIsSent() throws Exception {
        new SmsGateway(new SmsConfig(new GivenSettings(Map.of())), systems, Clock.systemUTC())
                .send("+14035550123", "Hello");

        TWILIO.verify(0, anyRequestedFor(anyUrl()));
        assertThat(systems.outcomes()).isEmpty();
    }

    @Test
    void aRefusedNumberIsNotTriedAgain() {
        TWILIO.stubFor(post(PATH).willReturn(aResponse().withStatus(400).withBody("{\"code\":21211}")));

        assertThatThrownBy(() -> gateway(TWILIO.baseUrl() + PATH).send("12", "Hello"))
                .isInstanceOf(SmsRefused.class)
                .hasMessageContaining("400");
        TWILIO.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void aGatewayThatIsBusyIsTriedAgainAndThenLater() {
        TWILIO.stubFor(post(PATH).willReturn(aResponse().withStatus(503)));

        assertThatThrownBy(() -> gateway(TWILIO.baseUrl() + PATH).send("+14035550123", "Hello"))
                .isInstanceOf(Unavailable.class);
        TWILIO.verify(3, anyRequestedFor(anyUrl()));
    }

    @Test
    void whatMayHaveBeenSentIsNotSentAgain() {
        TWILIO.stubFor(post(PATH).willReturn(aResponse().withStatus(201).withFixedDelay(4000)));

        assertThatThrownBy(() -> gateway(TWILIO.baseUrl() + PATH).send("+14035550123", "Hello"))
                .isInstanceOf(SmsRefused.class)
                .hasMessageContaining("may have");
        TWILIO.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void aGatewayNeedsASender() {
        GivenSettings settings = new GivenSettings(Map.of("commissary.sms.url", "https://user:secret@sms.example"));

        new SmsConfig(settings);

        assertThat(settings.problems()).singleElement().asString().startsWith("commissary.sms.from");
    }

    private SmsGateway gateway(String url) {
        SmsConfig config = new SmsConfig(
                new GivenSettings(Map.of("commissary.sms.url", url, "commissary.sms.from", "+15005550006")));
        return new SmsGateway(config, systems, new OutsideHttp(Duration.ofMillis(1500), 10_000, Clock.systemUTC()));
    }
}
