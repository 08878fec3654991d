package commissary.feed.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.feed.internal.source.FeedSourceConfig.Kind;
import commissary.feed.internal.source.FeedSourceConfig.Layout;
import commissary.platform.config.GivenSettings;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedSourceConfigTest {

    @Test
    void withoutSettingsThereIsNoSourceAndNoProblem() {
        GivenSettings settings = new GivenSettings(Map.of());

        FeedSourceConfig config = new FeedSourceConfig(settings);

        assertThat(config.kind()).isEqualTo(Kind.NONE);
        assertThat(config.sourceTimeout()).isEqualTo(Duration.ofMinutes(30));
        assertThat(config.requestTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.problems()).isEmpty();
    }

    @Test
    void aTableIsCalledOrdersAndItsKeyIdUnlessToldOtherwise() {
        GivenSettings settings = given(
                "source",
                "phpmyadmin",
                "phpmyadmin.url",
                "https://db.example/pma",
                "phpmyadmin.user",
                "reader",
                "phpmyadmin.password",
                "hunter2",
                "phpmyadmin.database",
                "shop");

        FeedSourceConfig.PhpMyAdmin source =
                new FeedSourceConfig(settings).phpMyAdmin().orElseThrow();

        assertThat(source.url()).isEqualTo(URI.create("https://db.example/pma"));
        assertThat(source.table()).isEqualTo("orders");
        assertThat(source.key()).isEqualTo("id");
        assertThat(source).hasToString("phpMyAdmin at db.example");
        assertThat(settings.problems()).isEmpty();
    }

    @Test
    void theKeyOfAShopifyExportIsTheNameOfTheOrder() {
        GivenSettings settings = given("source", "file", "file.location", "/srv/orders.csv", "file.layout", "shopify");

        FeedSourceConfig.SourceFile source =
                new FeedSourceConfig(settings).file().orElseThrow();

        assertThat(source.layout()).isEqualTo(Layout.SHOPIFY);
        assertThat(source.key()).isEqualTo("Name");
        assertThat(settings.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "source=oracle, commissary.feed.source",
        "source=phpmyadmin, commissary.feed.phpmyadmin.url",
        "source=phpmyadmin, commissary.feed.phpmyadmin.user",
        "source=phpmyadmin, commissary.feed.phpmyadmin.database",
        "source=phpmyadmin phpmyadmin.url=http://u:secret@h/, commissary.feed.phpmyadmin.url",
        "source=phpmyadmin phpmyadmin.table=a`b, commissary.feed.phpmyadmin.table",
        "source=jdbc, commissary.feed.jdbc.url",
        "source=jdbc jdbc.url=jdbc:oracle:x, commissary.feed.jdbc.url",
        "source=jdbc jdbc.url=jdbc:mariadb://h/d?password=secret, commissary.feed.jdbc.url",
        "source=jdbc jdbc.key-column=a`b, commissary.feed.jdbc.key-column",
        "source=file, commissary.feed.file.location",
        "source=file file.location=ftp://h/secret, commissary.feed.file.location",
        "source=file file.location=/a file.layout=square, commissary.feed.file.layout"
    })
    void whatIsWrongIsNamedWithoutItsValue(String given, String key) {
        String[] words = given.split("[ =]", -1);
        GivenSettings settings = given(given.contains("password=") ? given.split("[ =]", 4) : words);

        new FeedSourceConfig(settings);

        assertThat(settings.problems()).anyMatch(problem -> problem.startsWith(key + ": "));
        assertThat(settings.problems()).noneMatch(problem -> problem.contains("secret"));
    }

    private static GivenSettings given(String... keysAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put("commissary.feed." + keysAndValues[i], keysAndValues[i + 1]);
        }
        return new GivenSettings(values);
    }
}
