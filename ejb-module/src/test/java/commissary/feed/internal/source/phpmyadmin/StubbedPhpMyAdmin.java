package commissary.feed.internal.source.phpmyadmin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.SourceSystem;
import commissary.feed.internal.source.http.SourceClient;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A phpMyAdmin with three orders, to be spoilt by tests. */
abstract class StubbedPhpMyAdmin {

    protected static final String INDEX = "/pma/index.php";
    protected static final String CSV = "text/comma-separated-values;charset=utf-8";
    protected static final String COLUMNS =
            "\"name\",\"type\"\n\"id\",\"int(10) unsigned\"\n\"email\",\"varchar(255)\"\n\"note\",\"text\"\n";
    protected static final String ORDERS =
            "\"id\",\"email\",\"note\"\n\"1\",\"a@example.com\",NULL\n\"2\",,\"NULL\"\n\"3\",\"c@example.com\",\"a\nb\"\n";
    protected static final String SECRET = "correct horse";

    @RegisterExtension
    static final WireMockExtension PMA = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().gzipDisabled(true))
            .build();

    @TempDir
    protected Path folder = Path.of("");

    protected final RecordedSystems systems = new RecordedSystems();

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

    protected final void assertFails(Map<String, String> settings, SourceFault fault, String words) {
        assertThatThrownBy(() -> source(settings).download(folder, (step, fraction) -> {}))
                .isInstanceOfSatisfying(SourceFailed.class, failure -> {
                    assertThat(failure.code().value()).isEqualTo(fault.code());
                    assertThat(failure).message().containsIgnoringCase(words);
                    assertThat(failure).message().doesNotContain(SECRET, "reader", "10.0.0.7", "example");
                });
    }

    protected final PhpMyAdminSource source(Map<String, String> others) {
        GivenSettings settings = new GivenSettings(Map.of());
        others.forEach((key, value) -> settings.or("commissary.feed." + key, value));
        settings.or("commissary.feed.source", "phpmyadmin")
                .or("commissary.feed.phpmyadmin.url", PMA.baseUrl() + "/pma/")
                .or("commissary.feed.phpmyadmin.user", "reader")
                .or("commissary.feed.phpmyadmin.password", SECRET)
                .or("commissary.feed.phpmyadmin.database", "shop");
        FeedSourceConfig config = new FeedSourceConfig(settings);
        SourceClient client = new SourceClient(config, new SourceSystem(systems, config), Clock.systemUTC());
        return new PhpMyAdminSource(config, config.phpMyAdmin().orElseThrow(), client);
    }

    protected static void counts(ResponseDefinitionBuilder before, ResponseDefinitionBuilder after) {
        PMA.stubFor(export("COUNT")
                .inScenario("c")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(before)
                .willSetStateTo("2"));
        PMA.stubFor(export("COUNT").inScenario("c").whenScenarioStateIs("2").willReturn(after));
    }

    protected static void stub(MappingBuilder request, ResponseDefinitionBuilder answer) {
        PMA.stubFor(request.willReturn(answer));
    }

    protected static MappingBuilder export(String words) {
        return post(urlPathEqualTo(INDEX))
                .withQueryParam("route", equalTo("/export"))
                .withFormParam("export_type", equalTo("raw"))
                .withFormParam("sql_query", containing(words));
    }

    protected static MappingBuilder table() {
        return post(urlPathEqualTo(INDEX))
                .withQueryParam("route", equalTo("/export"))
                .withFormParam("export_type", equalTo("table"));
    }

    protected static ResponseDefinitionBuilder count(int orders, String highest) {
        return csv("\"orders\",\"highest\"\n\"%d\",\"%s\"\n".formatted(orders, highest));
    }

    protected static ResponseDefinitionBuilder csv(String text) {
        return aResponse()
                .withHeader("Content-Type", CSV)
                .withHeader("Content-Disposition", "attachment; filename=\"orders.csv\"")
                .withBody(text);
    }

    protected static ResponseDefinitionBuilder page(String html) {
        return aResponse()
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody(html);
    }
}
