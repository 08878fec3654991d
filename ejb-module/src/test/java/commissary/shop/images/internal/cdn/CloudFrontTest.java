package commissary.shop.images.internal.cdn;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.shared.Unavailable;
import commissary.shop.images.internal.ImagesConfig;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.cloudfront.model.CloudFrontException;

/** What is said to CloudFront. */
class CloudFrontTest {

    private static final String PATH = "/2020-05-31/distribution/E2EXAMPLE/invalidation";

    @RegisterExtension
    static final WireMockExtension AMAZON =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final RecordedSystems systems = new RecordedSystems();
    private CloudFront cloudFront;

    @BeforeEach
    void open() {
        cloudFront = new CloudFront(
                new ImagesConfig(new GivenSettings(Map.of(
                        "commissary.images.cloudfront.distribution", "E2EXAMPLE",
                        "commissary.images.cloudfront.endpoint", AMAZON.baseUrl(),
                        "commissary.images.aws.access-key", "key",
                        "commissary.images.aws.secret-key", "secret"))),
                systems);
    }

    @AfterEach
    void close() {
        cloudFront.close();
    }

    @Test
    void copiesOfAProductsPicturesAreDroppedUnderOneReference() {
        AMAZON.stubFor(post(PATH).willReturn(done()));

        cloudFront.drop("/products/7-*", "commissary-99");

        AMAZON.verify(
                1,
                postRequestedFor(urlEqualTo(PATH))
                        .withHeader("Authorization", containing("AWS4-HMAC-SHA256 Credential=key/"))
                        .withRequestBody(containing("<Path>/products/7-*</Path>"))
                        .withRequestBody(containing("<CallerReference>commissary-99</CallerReference>")));
        assertThat(systems.outcomes()).containsExactly("ok");
    }

    @Test
    void whatMayPassIsTriedAgain() {
        AMAZON.stubFor(post(PATH)
                .inScenario("tired")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(failed(503))
                .willSetStateTo("rested"));
        AMAZON.stubFor(
                post(PATH).inScenario("tired").whenScenarioStateIs("rested").willReturn(done()));

        cloudFront.drop("/products/7-*", "commissary-99");

        AMAZON.verify(2, postRequestedFor(urlEqualTo(PATH)));
        assertThat(systems.outcomes()).containsExactly("503", "ok");
    }

    @Test
    void whatLastsIsUnavailableAfterThreeTimes() {
        AMAZON.stubFor(post(PATH).willReturn(failed(500)));

        assertThatThrownBy(() -> cloudFront.drop("/products/7-*", "commissary-99"))
                .isInstanceOf(Unavailable.class);

        AMAZON.verify(3, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void aRefusalIsNotAskedAgain() {
        AMAZON.stubFor(post(PATH).willReturn(failed(403)));

        assertThatThrownBy(() -> cloudFront.drop("/products/7-*", "commissary-99"))
                .isInstanceOf(CloudFrontException.class);

        AMAZON.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    private static ResponseDefinitionBuilder done() {
        return aResponse()
                .withStatus(201)
                .withHeader("Content-Type", "text/xml")
                .withBody("<Invalidation xmlns=\"http://cloudfront.amazonaws.com/doc/2020-05-31/\"><Id>I1</Id>"
                        + "<Status>InProgress</Status></Invalidation>");
    }

    private static ResponseDefinitionBuilder failed(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "text/xml")
                .withBody("<ErrorResponse xmlns=\"http://cloudfront.amazonaws.com/doc/2020-05-31/\"><Error>"
                        + "<Type>Sender</Type><Code>Refused</Code><Message>no</Message></Error></ErrorResponse>");
    }
}
