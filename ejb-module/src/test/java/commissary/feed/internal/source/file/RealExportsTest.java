package commissary.feed.internal.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import commissary.feed.internal.source.CsvRows;
import commissary.feed.internal.source.Download;
import commissary.feed.internal.source.FeedSourceConfig;
import commissary.feed.internal.source.SourceSystem;
import commissary.feed.internal.source.http.SourceClient;
import commissary.platform.config.GivenSettings;
import commissary.platform.outside.internal.RecordedSystems;
import commissary.testdata.TestData;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of real shops, where they are at hand. */
class RealExportsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path home = Path.of("");

    @Test
    void aRealExportKeepsEveryOrderAndItem() throws IOException {
        check("shopify_orders_export_sample.csv", 12, 27, null);
    }

    @Test
    void valuesOverSeveralLinesAreKept() throws IOException {
        check("shopify_orders_export_cod_redacted.csv", 4, 5, null);
    }

    @Test
    void aLargeExportKeepsItsSum() throws IOException {
        check("shopify_layout_from_online_retail_102052.csv.gz", 4_748, 102_052, new BigDecimal("1765909.39"));
    }

    private void check(String name, int orders, int items, @Nullable BigDecimal total) throws IOException {
        Download download = download(name);

        Set<String> names = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        int found = 0;
        try (CsvRows rows = CsvRows.open(download.csv())) {
            int lineItems = rows.header().indexOf("lineitems");
            while (rows.next()) {
                names.add(String.valueOf(rows.get(0)));
                sum = sum.add(
                        new BigDecimal(String.valueOf(rows.get(rows.header().indexOf("Total")))));
                JsonNode list = JSON.readTree(String.valueOf(rows.get(lineItems)));
                found += list.size();
            }
        }
        assertThat(download.rows()).hasValue(orders);
        assertThat(names).hasSize(orders);
        assertThat(found).isEqualTo(items);
        if (total != null) {
            assertThat(sum).isEqualByComparingTo(total);
        }
    }

    private Download download(String name) throws IOException {
        Path file = home.resolve("orders_export.csv");
        try (InputStream text = TestData.open(TestData.file("orders/" + name))) {
            Files.copy(text, file);
        }
        FeedSourceConfig config = new FeedSourceConfig(new GivenSettings(Map.of(
                "commissary.feed.source", "file",
                "commissary.feed.file.location", file.toString(),
                "commissary.feed.file.layout", "shopify")));
        SourceClient client =
                new SourceClient(config, new SourceSystem(new RecordedSystems(), config), Clock.systemUTC());
        return new FileSource(config, config.file().orElseThrow(), client).download(folder, (step, fraction) -> {});
    }
}
