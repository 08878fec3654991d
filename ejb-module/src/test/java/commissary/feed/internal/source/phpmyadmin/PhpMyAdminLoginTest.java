package commissary.feed.internal.source.phpmyadmin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How phpMyAdmin is entered, and how patiently it is asked. */
class PhpMyAdminLoginTest extends StubbedPhpMyAdmin {

    @Test
    void theLoginSendsAllHiddenFieldsAndLaterRequestsTheTokenAndCookiesOfThatLogin() {
        source(Map.of()).download(folder, (step, fraction) -> {});

        PMA.verify(
                1,
                postRequestedFor(urlPathEqualTo(INDEX))
                        .withQueryParam("route", equalTo("/"))
                        .withHeader("Cookie", equalTo("pma_lang=en; phpMyAdmin_https=first"))
                        .withFormParam("token", equalTo("before-login-2f3e"))
                        .withFormParam("set_session", equalTo("etmhh5uevl7ie168vara5p3n96"))
                        .withFormParam("lang", equalTo("en"))
                        .withFormParam("server", equalTo("1"))
                        .withFormParam("pma_username", equalTo("reader"))
                        .withFormParam("pma_password", equalTo(SECRET)));
        PMA.verify(
                1,
                postRequestedFor(urlPathEqualTo(INDEX))
                        .withQueryParam("route", equalTo("/export"))
                        .withHeader("Cookie", equalTo("phpMyAdmin_https=second; pmaUser-1=user%3D; pmaAuth-1=secret"))
                        .withFormParam("token", equalTo("after-login-7461"))
                        .withFormParam("export_type", equalTo("table"))
                        .withFormParam("sql_query", equalTo("SELECT * FROM `shop`.`orders`"))
                        .withFormParam("csv_null", equalTo("NULL")));
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "3, 3", "shop, 3", "old.example, 1"})
    void ofSeveralServersTheWantedOneIsChosen(String wanted, String number) {
        stub(get(urlPathEqualTo(INDEX)), page(Pages.SEVERAL_SERVERS));
        stub(get(urlPathEqualTo(INDEX)).withHeader("Cookie", containing("pmaAuth-1=secret")), page(Pages.HOME));

        source(wanted.isEmpty() ? Map.of() : Map.of("phpmyadmin.server", wanted))
                .download(folder, (step, f) -> {});

        PMA.verify(
                2 + 2,
                postRequestedFor(urlPathEqualTo(INDEX))
                        .withFormParam("server", equalTo(number))
                        .withQueryParam("route", equalTo("/export")));
        PMA.verify(
                1,
                postRequestedFor(urlPathEqualTo(INDEX))
                        .withFormParam("server", equalTo(number))
                        .withQueryParam("route", equalTo("/")));
    }

    @Test
    void aServerThatIsNotOfferedIsNamed() {
        stub(get(urlPathEqualTo(INDEX)), page(Pages.SEVERAL_SERVERS));

        assertFails(Map.of("phpmyadmin.server", "9"), SourceFault.NOT_FOUND, "server");
    }

    @Test
    void aWrongPasswordIsNamedAndNotTriedAgain() {
        stub(post(urlPathEqualTo(INDEX)).withQueryParam("route", equalTo("/")), page(Pages.REFUSED));

        assertFails(Map.of(), SourceFault.LOGIN_REFUSED, "#1045");

        PMA.verify(1, postRequestedFor(urlPathEqualTo(INDEX)));
    }

    @Test
    void aDatabaseThatIsAwayIsNoWrongPassword() {
        stub(post(urlPathEqualTo(INDEX)).withQueryParam("route", equalTo("/")), page(Pages.DATABASE_AWAY));

        assertFails(Map.of(), SourceFault.UNREACHABLE, "#2002");
    }

    @Test
    void aCaptchaIsNamedAndNoPasswordSent() {
        stub(get(urlPathEqualTo(INDEX)), page(Pages.CAPTCHA));

        assertFails(Map.of(), SourceFault.CAPTCHA, "captcha");

        PMA.verify(0, postRequestedFor(urlPathEqualTo(INDEX)));
    }

    @Test
    void anotherSiteAtTheAddressIsNamed() {
        stub(get(urlPathEqualTo(INDEX)), page("<html><body>It works!</body></html>"));

        assertFails(Map.of(), SourceFault.NOT_PHPMYADMIN, "no phpMyAdmin");

        stub(get(urlPathEqualTo(INDEX)), aResponse().withStatus(404));

        assertFails(Map.of(), SourceFault.NOT_PHPMYADMIN, "404");
    }

    @Test
    void thePasswordGoesToNoOtherSite() {
        stub(
                get(urlPathEqualTo(INDEX)),
                page(Pages.LOGIN.replace("action=\"index", "action=\"http://evil.example/index")));

        assertFails(Map.of(), SourceFault.NOT_PHPMYADMIN, "another site");
    }

    @Test
    void onePhpMyAdminThatIsGoneIsTriedThreeTimes() {
        assertFails(Map.of("phpmyadmin.url", "http://127.0.0.1:9/pma/"), SourceFault.UNREACHABLE, "ConnectException");

        assertThat(systems.outcomes()).containsExactly("connection", "connection", "connection");
    }

    @Test
    void serverErrorsPassWhenAskedAgain() {
        PMA.stubFor(table().inScenario("s")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("2"));
        PMA.stubFor(table().inScenario("s")
                .whenScenarioStateIs("2")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("3"));
        PMA.stubFor(table().inScenario("s").whenScenarioStateIs("3").willReturn(csv(ORDERS)));

        assertThat(source(Map.of()).download(folder, (step, fraction) -> {}).rows())
                .hasValue(3);
        assertThat(systems.outcomes()).contains("503", "connection");
    }

    @Test
    void aLoginIsNotRepeatedAfterItWasSent() {
        stub(
                post(urlPathEqualTo(INDEX)).withQueryParam("route", equalTo("/")),
                aResponse().withStatus(500));

        assertFails(Map.of(), SourceFault.UNREACHABLE, "500");

        PMA.verify(1, postRequestedFor(urlPathEqualTo(INDEX)));
    }

    @Test
    void aSourceThatFailsAndFailsIsLeftAlone() {
        stub(get(urlPathEqualTo(INDEX)), aResponse().withStatus(500));
        PhpMyAdminSource source = source(Map.of());

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> source.download(folder, (step, fraction) -> {}))
                    .isInstanceOf(SourceFailed.class);
        }

        assertThat(systems.outcomes()).contains("refused");
        PMA.verify(10, getRequestedFor(urlPathEqualTo(INDEX)));
    }

    @Test
    void aSessionThatEndsAfterALongExportIsRenewed() {
        PMA.stubFor(export("COUNT")
                .inScenario("s")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(count(3, "3"))
                .willSetStateTo("2"));
        PMA.stubFor(export("COUNT")
                .inScenario("s")
                .whenScenarioStateIs("2")
                .willReturn(page(Pages.LOGIN))
                .willSetStateTo("3"));
        PMA.stubFor(export("COUNT").inScenario("s").whenScenarioStateIs("3").willReturn(count(3, "3")));

        assertThat(source(Map.of()).download(folder, (step, fraction) -> {}).rows())
                .hasValue(3);
        PMA.verify(2, postRequestedFor(urlPathEqualTo(INDEX)).withQueryParam("route", equalTo("/")));
    }
}
