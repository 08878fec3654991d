package commissary.feed.internal.source.file;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import commissary.feed.internal.source.CsvRows;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.SourceColumn;
import commissary.feed.internal.source.SourceFailed;
import commissary.feed.internal.source.SourceFault;
import commissary.feed.internal.source.SourceSystem;
import commissary.feed.internal.source.http.SourceClient;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSourceTest {

    private static final String ORDERS =
            "id,total,at,code,note\n1,2.50,2026-01-02 03:04:05,007,\n2,3,2026-01-02T03:04:05Z,8,x\n";
    private static final String EXPORT =
            """
            Name,Email,Total,Lineitem quantity,Lineitem name,Lineitem price,Vendor,Notes
            #1001,a@example.com,12.50,2,Gift Card - $10,5.00,Snow,"Stadium office, block 2
            second line"
            #1001,,,1,"Wax ""special"" box",2.50,Test,
            #1002,b@example.com,1.00,1,Ski 🎿,1.00,,NULL
            #1003,c@example.com,0.00,,,,,
            """;

    @RegisterExtension
    static final WireMockExtension WEB = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().gzipDisabled(true))
            .build();

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path home = Path.of("");

    @Test
    void aFileIsCopiedAndItsTypesAreGuessed() throws IOException {
        Path file = Files.writeString(home.resolve("orders.csv"), ORDERS);

        Download download = download(file.toString(), Map.of());

        assertThat(download.csv()).hasContent(ORDERS).isNotEqualTo(file);
        assertThat(download.key()).isEqualTo("id");
        assertThat(download.rows()).hasValue(2);
        assertThat(download.columns())
                .containsExactly(
                        new SourceColumn("id", "integer"),
                        new SourceColumn("total", "decimal"),
                        new SourceColumn("at", "timestamp"),
                        new SourceColumn("code", "text"),
                        new SourceColumn("note", "text"));
    }

    @Test
    void aFileIsFetchedFromItsAddress() {
        stub(aResponse().withHeader("Content-Type", "text/csv").withBody(ORDERS));

        Download download = download(WEB.baseUrl() + "/orders.csv?signature=secret", Map.of());

        assertThat(download.csv()).hasContent(ORDERS);
        assertThat(download.rows()).hasValue(2);
    }

    @Test
    void linesOfOneShopifyOrderBecomeOneRecord() throws IOException {
        Path file = Files.writeString(home.resolve("orders_export.csv"), EXPORT);

        Download download = download(file.toString(), Map.of("layout", "shopify"));

        assertThat(download.key()).isEqualTo("Name");
        assertThat(download.rows()).hasValue(3);
        assertThat(download.columns())
                .containsExactly(
                        new SourceColumn("Name", "text"),
                        new SourceColumn("Email", "text"),
                        new SourceColumn("Total", "decimal"),
                        new SourceColumn("Vendor", "text"),
                        new SourceColumn("Notes", "text"),
                        new SourceColumn("lineitems", "json"));
        assertThat(read(download))
                .containsExactly(
                        List.of(
                                "#1001",
                                "a@example.com",
                                "12.50",
                                "Snow",
                                "Stadium office, block 2\nsecond line",
                                "[{\"Lineitem quantity\":\"2\",\"Lineitem name\":\"Gift Card - $10\",\"Lineitem price\":\"5.00\"},"
                                        + "{\"Lineitem quantity\":\"1\",\"Lineitem name\":\"Wax \\\"special\\\" box\",\"Lineitem price\":\"2.50\"}]"),
                        List.of(
                                "#1002",
                                "b@example.com",
                                "1.00",
                                "",
                                "NULL",
                                "[{\"Lineitem quantity\":\"1\",\"Lineitem name\":\"Ski 🎿\",\"Lineitem price\":\"1.00\"}]"),
                        List.of("#1003", "c@example.com", "0.00", "", "", "[]"));
        assertThat(folder).isDirectoryNotContaining("glob:**given.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\n1,2\n', NOT_FOUND, no column id",
        "'id,b\n1,2', TRUNCATED, no line end",
        "'id,b\n1\n', ROW_LENGTH, line 2",
        "'<html>\n', HTML, line 1"
    })
    void whatIsNoFileOfOrdersIsRefused(String text, SourceFault fault, String words) throws IOException {
        Path file = Files.writeString(home.resolve("orders.csv"), text);

        assertFails(file.toString(), Map.of(), fault, words);
    }

    @ParameterizedTest
    @CsvSource({
        "'id,Lineitem name\n1,a\n', HEADER_CHANGED, no orders_export",
        "'Name,Lineitem name,lineitems\n1,a,b\n', HEADER_CHANGED, lineitems",
        "'Name,Lineitem name\n1,a\n,b\n', MALFORMED, line 3"
    })
    void whatIsNoShopifyExportIsRefused(String text, SourceFault fault, String words) throws IOException {
        Path file = Files.writeString(home.resolve("orders.csv"), text);

        assertFails(file.toString(), Map.of("layout", "shopify"), fault, words);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertFails(home.resolve("none.csv").toString(), Map.of(), SourceFault.NOT_FOUND, "no file");
        assertFails(home.toString(), Map.of(), SourceFault.NOT_FOUND, "not that of a file");
    }

    @ParameterizedTest
    @CsvSource({"403, LOGIN_REFUSED", "404, NOT_FOUND", "418, REFUSED", "500, UNREACHABLE", "302, REFUSED"})
    void anAddressWithoutAFileIsNamed(int status, SourceFault fault) {
        stub(aResponse().withStatus(status).withHeader("Location", "http://elsewhere.example/"));

        assertFails(WEB.baseUrl() + "/orders.csv?signature=secret", Map.of(), fault, "");
    }

    @Test
    void aWebPageInsteadOfAFileIsNamed() {
        stub(aResponse().withHeader("Content-Type", "text/html").withBody("<html></html>"));

        assertFails(WEB.baseUrl() + "/orders.csv", Map.of(), SourceFault.HTML, "web page");
    }

    @Test
    void aDownloadThatStopsInTheMiddleIsNamed() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread stalling = new Thread(() -> answerHalf(server));
            stalling.start();

            assertFails(
                    "http://127.0.0.1:" + server.getLocalPort() + "/orders.csv",
                    Map.of(),
                    SourceFault.TIMED_OUT,
                    "no further byte");
        }
    }

    private static void answerHalf(ServerSocket server) {
        try (Socket client = server.accept()) {
            String head =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: " + ORDERS.length() + "\r\n\r\n";
            client.getOutputStream().write((head + ORDERS.substring(0, 30)).getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            while (client.getInputStream().read() >= 0) {
                // Until the client hangs up.
            }
        } catch (IOException e) {
            // The client hung up.
        }
    }

    private void assertFails(String location, Map<String, String> others, SourceFault fault, String words) {
        assertThatThrownBy(() -> download(location, others)).isInstanceOfSatisfying(SourceFailed.class, failure -> {
            assertThat(failure.code().value()).isEqualTo(fault.code());
            assertThat(failure).message().containsIgnoringCase(words).doesNotContain("secret");
        });
    }

    private Download download(String location, Map<String, String> others) {
        GivenSettings settings = new GivenSettings(Map.of(
                "commissary.feed.source", "file",
                "commissary.feed.request-timeout", "PT0.5S",
                "commissary.feed.file.location", location));
        others.forEach((key, value) -> settings.or("commissary.feed.file." + key, value));
        FeedSourceConfig config = new FeedSourceConfig(settings);
        SourceClient client =
                new SourceClient(config, new SourceSystem(new RecordedSystems(), config), Clock.systemUTC());
        return new FileSource(config, config.file().orElseThrow(), client)
                .download(folder, (step, fraction) -> assertThat(fraction).isBetween(0.0, 1.0));
    }

    private static List<List<String>> read(Download download) {
        List<List<String>> read = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(download.csv())) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < rows.header().size(); i++) {
                    row.add(String.valueOf(rows.get(i)));
                }
                read.add(row);
            }
        }
        return read;
    }

    private static void stub(ResponseDefinitionBuilder answer) {
        WEB.stubFor(get(urlPathEqualTo("/orders.csv")).willReturn(answer));
    }
}
