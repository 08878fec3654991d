package commissary.feed.internal.source.phpmyadmin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import commissary.feed.SyncStep;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.SourceColumn;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.http.SourceClient;
import commissary.feed.internal.source.patience.Patience;
import commissary.feed.internal.source.patience.RecordedMeter;
import commissary.platform.config.GivenSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpMyAdminSourceTest {

    private static final String INDEX = "/pma/index.php";
    private static final String CSV = "text/comma-separated-values;charset=utf-8";
    private static final String COLUMNS =
            "\"name\",\"type\"\n\"id\",\"int(10) unsigned\"\n\"email\",\"varchar(255)\"\n\"note\",\"text\"\n";
    private static final String ORDERS =
            "\"id\",\"email\",\"note\"\n\"1\",\"a@example.com\",NULL\n\"2\",,\"NULL\"\n\"3\",\"c@example.com\",\"a\nb\"\n";
    private static final String SECRET = "correct horse";

    @RegisterExtension
    static final WireMockExtension PMA = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().gzipDisabled(true))
            .build();

    @TempDir
    private Path folder = Path.of("");

    private final RecordedMeter meter = new RecordedMeter();

    @BeforeEach
    void aPhpMyAdminWithThreeOrders() {
        stub(
                get(urlPathEqualTo(INDEX)),
                page(Pages.LOGIN)
                        .withHeader(
                                "Set-Cookie", "pma_lang=en; path=/", "phpMyAdmin_https=first; path=/pma/; HttpOnly"));
        stub(get(urlPathEqualTo(INDEX)).withHeader("Cookie", containing("pmaAuth-1=secret")), page(Pages.HOME));
        stub(
                post(urlPathEqualTo(INDEX)).withQueryParam("route", equalTo("/")),
                aResponse()
                        .withStatus(302)
                        .withHeader("Location", "/pma/index.php?route=/&route=%2F")
                        .withHeader(
                                "Set-Cookie",
                                "phpMyAdmin_https=second; path=/pma/; HttpOnly; SameSite=Strict",
                                "pmaUser-1=user%3D; expires=Mon, 21 Dec 2099 08:50:01 GMT; Max-Age=2592000; path=/",
                                "pmaAuth-1=secret; Max-Age=3600; path=/",
                                "pma_lang=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; Max-Age=0"));
        stub(export("information_schema"), csv(COLUMNS));
        stub(export("COUNT"), count(3, "3"));
        stub(table(), csv(ORDERS));
    }

    @Test
    void aTableIsBroughtWhole() {
        List<SyncStep> steps = new ArrayList<>();

        Download download = source(Map.of()).download(folder, (step, fraction) -> {
            if (!steps.contains(step)) {
                steps.add(step);
            }
            assertThat(fraction).isBetween(0.0, 1.0);
        });

        assertThat(download.csv()).hasContent(ORDERS);
        assertThat(download.columns())
                .containsExactly(
                        new SourceColumn("id", "int(10) unsigned"),
                        new SourceColumn("email", "varchar(255)"),
                        new SourceColumn("note", "text"));
        assertThat(download.key()).isEqualTo("id");
        assertThat(download.rows()).hasValue(3);
        assertThat(steps).containsExactly(SyncStep.CONNECT, SyncStep.DOWNLOAD);
        assertThat(meter.outcomes()).contains("ok", "received").doesNotContain("refused");
    }

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

        assertThat(meter.outcomes()).containsExactly("connection", "connection", "connection");
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
        assertThat(meter.outcomes()).contains("503", "connection");
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

        assertThat(meter.outcomes()).contains("refused");
        PMA.verify(10, getRequestedFor(urlPathEqualTo(INDEX)));
    }

    @Test
    void aLoginPageInsteadOfOrdersIsNamed() {
        stub(table(), page(Pages.LOGIN));

        assertFails(Map.of(), SourceFault.SESSION_LOST, "login page");

        stub(table(), csv(Pages.LOGIN));

        assertFails(Map.of(), SourceFault.SESSION_LOST, "login page");
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

    @Test
    void aDownloadThatTakesTooLongAltogetherIsNamed() {
        stub(table(), csv(ORDERS.repeat(50)).withChunkedDribbleDelay(50, 10_000));

        assertFails(Map.of("source-timeout", "PT1S"), SourceFault.TIMED_OUT, "longer than 1000 ms");
    }

    @Test
    void noAnswerAtAllIsNamed() {
        stub(table(), csv(ORDERS).withFixedDelay(3_000));

        assertFails(Map.of("request-timeout", "PT0.3S"), SourceFault.TIMED_OUT, "did not answer within 300 ms");
    }

    @Test
    void aConnectionThatBreaksInTheMiddleIsNamed() {
        stub(table(), csv(ORDERS).withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        assertThatThrownBy(() -> source(Map.of()).download(folder, (step, fraction) -> {}))
                .isInstanceOfSatisfying(
                        SourceFailed.class, failure -> assertThat(failure.code().value())
                                .isIn(SourceFault.TRUNCATED.code(), SourceFault.UNREACHABLE.code()));
    }

    @Test
    void anExportCutInHalfIsRefusedWhereverTheCutIs() {
        for (int length = ORDERS.indexOf('\n') + 1; length < ORDERS.length(); length++) {
            stub(table(), csv(ORDERS.substring(0, length)));

            assertFails(Map.of(), SourceFault.TRUNCATED, "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<br />\n<b>Fatal error</b>:  Maximum execution time of 300 seconds exceeded\n', HTML, line 6",
        "'</body></html>', HTML, line 6",
        "'#2006 - MySQL server has gone away\n', TRUNCATED, #2006",
        "'\"4\",\"d@example.com\"\n', ROW_LENGTH, line 6",
        "'\"4\",\"d@example.com\",NULL,NULL\n', ROW_LENGTH, line 6",
        "'\"4\",\"d@example.com\",\"cut', TRUNCATED, line 6",
        "'\"4\",\"d@example.com\",\"whole\"\n', MALFORMED, more than the table had"
    })
    void whatFollowsTheOrdersIsLookedAt(String end, SourceFault fault, String place) {
        stub(table(), csv(ORDERS + end));

        assertFails(Map.of(), fault, place);
    }

    @Test
    void anotherHeaderIsRefused() {
        stub(table(), csv(ORDERS.replace("\"note\"", "\"notes\"")));

        assertFails(Map.of(), SourceFault.HEADER_CHANGED, "header");
    }

    @Test
    void anErrorOfTheDatabaseIsNamedWithItsNumber() {
        stub(table(), csv(Pages.NO_TABLE));

        assertFails(Map.of(), SourceFault.NOT_FOUND, "#1146");
    }

    @Test
    void aTableThatIsNotThereOrHasNoSuchKeyIsNamed() {
        assertFails(Map.of("phpmyadmin.key-column", "number"), SourceFault.NOT_FOUND, "number");

        stub(export("information_schema"), csv("\"name\",\"type\"\n"));

        assertFails(Map.of(), SourceFault.NOT_FOUND, "no such table");
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 5", "2, 3, 3", "5, 3, 3", "3, 2, 2"})
    void ordersThatComeAndGoMeanwhileAreNoFault(int before, int after, String highest) {
        counts(count(before, Integer.toString(before)), count(after, highest));

        assertThat(source(Map.of()).download(folder, (step, fraction) -> {}).rows())
                .hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 4", "4, 5, 5", "5, 4, 4"})
    void fewerOrdersThanThereWereAtAnyTimeAreRefused(int before, int after, String highest) {
        counts(count(before, Integer.toString(before)), count(after, highest));

        assertFails(Map.of(), SourceFault.TRUNCATED, "3 orders");
    }

    @Test
    void theLastOrderMustBeAmongThem() {
        counts(count(3, "7"), count(3, "7"));

        assertFails(Map.of(), SourceFault.TRUNCATED, "highest key");
    }

    @Test
    void anEmptyTableIsNoFault() {
        stub(export("COUNT"), csv("\"orders\",\"highest\"\n\"0\",NULL\n"));
        stub(table(), csv("\"id\",\"email\",\"note\"\n"));

        assertThat(source(Map.of()).download(folder, (step, fraction) -> {}).rows())
                .hasValue(0);
    }

    @Test
    void aDownloadBeyondTheBoundIsStopped() {
        stub(table(), csv(ORDERS.repeat(40_000)));

        assertFails(Map.of("source-max-megabytes", "1"), SourceFault.TOO_LARGE, "1000000 bytes");
    }

    private void assertFails(Map<String, String> settings, SourceFault fault, String words) {
        assertThatThrownBy(() -> source(settings).download(folder, (step, fraction) -> {}))
                .isInstanceOfSatisfying(SourceFailed.class, failure -> {
                    assertThat(failure.code().value()).isEqualTo(fault.code());
                    assertThat(failure).message().containsIgnoringCase(words);
                    assertThat(failure).message().doesNotContain(SECRET, "reader", "10.0.0.7", "example");
                });
    }

    private PhpMyAdminSource source(Map<String, String> others) {
        GivenSettings settings = new GivenSettings(Map.of());
        others.forEach((key, value) -> settings.or("commissary.feed." + key, value));
        settings.or("commissary.feed.source", "phpmyadmin")
                .or("commissary.feed.phpmyadmin.url", PMA.baseUrl() + "/pma/")
                .or("commissary.feed.phpmyadmin.user", "reader")
                .or("commissary.feed.phpmyadmin.password", SECRET)
                .or("commissary.feed.phpmyadmin.database", "shop");
        FeedSourceConfig config = new FeedSourceConfig(settings);
        SourceClient client =
                new SourceClient(config, new Patience(meter, config.breakerPause(), Duration.ofMillis(5)));
        return new PhpMyAdminSource(config, config.phpMyAdmin().orElseThrow(), client);
    }

    private static void counts(ResponseDefinitionBuilder before, ResponseDefinitionBuilder after) {
        PMA.stubFor(export("COUNT")
                .inScenario("c")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(before)
                .willSetStateTo("2"));
        PMA.stubFor(export("COUNT").inScenario("c").whenScenarioStateIs("2").willReturn(after));
    }

    private static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
        PMA.stubFor(request.willReturn(answer));
    }

    private static MappingBuilder export(String words) {
        return post(urlPathEqualTo(INDEX))
                .withQueryParam("route", equalTo("/export"))
                .withFormParam("export_type", equalTo("raw"))
                .withFormParam("sql_query", containing(words));
    }

    private static MappingBuilder table() {
        return post(urlPathEqualTo(INDEX))
                .withQueryParam("route", equalTo("/export"))
                .withFormParam("export_type", equalTo("table"));
    }

    private static ResponseDefinitionBuilder count(int orders, String highest) {
        return csv("\"orders\",\"highest\"\n\"%d\",\"%s\"\n".formatted(orders, highest));
    }

    private static ResponseDefinitionBuilder csv(String text) {
        return aResponse()
                .withHeader("Content-Type", CSV)
                .withHeader("Content-Disposition", "attachment; filename=\"orders.csv\"")
                .withBody(text);
    }

    private static ResponseDefinitionBuilder page(String html) {
        return aResponse()
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody(html);
    }
}
