package commissary.feed.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.feed.FeedDocument;
import commissary.feed.FeedUnreadable;
import commissary.feed.internal.FeedConfig;
import commissary.feed.internal.FeedVersions;
import commissary.feed.internal.NoContainer;
import commissary.feed.internal.sync.Published;
import commissary.feed.internal.sync.VersionStore;
import commissary.platform.config.GivenSettings;
import commissary.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotKeeperIT {

    private static final Map<String, String> ORDERS =
            new TreeMap<>(Map.of("1", "{\"id\":\"1\",\"note\":null}", "2", "{\"id\":\"2\",\"note\":\"é\"}"));

    private final VersionStore versions = FeedVersions.empty();

    @TempDir
    Path folder = Path.of("given by JUnit");

    private SnapshotKeeper keeper = keeper();

    @BeforeEach
    void start() {
        keeper = keeper();
    }

    @Test
    void nothingIsServedBeforeTheFirstVersion() throws IOException {
        keeper.renew();

        assertThat(keeper.current()).isEmpty();
    }

    @Test
    void theNewestVersionIsServedPlainAndCompressed() throws IOException {
        Published.version(versions, ORDERS);

        keeper.renew();

        FeedDocument document = keeper.current().orElseThrow();
        String json = Files.readString(document.json());
        JsonNode tree = Json.mapper().readTree(json);
        assertThat(tree.path("status").asText()).isEqualTo("success");
        assertThat(tree.path("count").asLong()).isEqualTo(2);
        assertThat(tree.path("last_updated").asText()).isEqualTo("2026-11-21T12:00:01Z");
        assertThat(json.lines()).endsWith(ORDERS.get("1") + ",", ORDERS.get("2"), "]}");
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(Objects.requireNonNull(document.gzip())))) {
            assertThat(gzip.readAllBytes()).isEqualTo(Files.readAllBytes(document.json()));
        }
    }

    @Test
    void anotherNodeOrALaterStartFindsWhatIsThere() throws IOException {
        Published.version(versions, ORDERS);
        keeper.renew();
        FeedDocument before = keeper.current().orElseThrow();

        SnapshotKeeper restarted = keeper();
        restarted.renew();

        assertThat(restarted.current()).contains(before);
    }

    @Test
    void theOldSnapshotGoesWhenTheNewOneIsThere() throws IOException {
        Published.version(versions, ORDERS);
        keeper.renew();
        Path old = keeper.current().orElseThrow().json();
        Published.version(versions, Map.of("1", "{}"));

        keeper.renew();

        assertThat(keeper.current().orElseThrow().count()).isEqualTo(1);
        assertThat(old).doesNotExist();
    }

    /** A node that was just started is asked before it has looked at the database. */
    @Test
    void whatIsThereIsServedFromTheFirstMoment() throws IOException {
        Published.version(versions, ORDERS);
        keeper.renew();
        FeedDocument before = keeper.current().orElseThrow();

        assertThat(keeper().current()).contains(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders.json", "orders.json.gz"})
    void aSnapshotThatWasSpoiltWhileTheServerWasDownIsMadeAgain(String name) throws IOException {
        Published.version(versions, ORDERS);
        keeper.renew();
        Path file = keeper.current().orElseThrow().json().resolveSibling(name);
        byte[] good = Files.readAllBytes(file);
        byte[] spoilt = good.clone();
        spoilt[spoilt.length / 2] ^= 1;
        Files.write(file, spoilt);

        SnapshotKeeper restarted = keeper();
        assertThatThrownBy(restarted::current).isInstanceOf(FeedUnreadable.class);
        restarted.renew();

        assertThat(restarted.current()).isPresent();
        assertThat(file).hasBinaryContent(good);
    }

    @Test
    void aSnapshotThatWasCutIsSeenAndMadeAgain() throws IOException {
        Published.version(versions, ORDERS);
        keeper.renew();
        Path json = keeper.current().orElseThrow().json();
        Files.write(json, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);

        assertThat(keeper.isDue(1)).isTrue();
        keeper.renew();

        assertThat(keeper.current().orElseThrow().json()).isNotEmptyFile();
    }

    private SnapshotKeeper keeper() {
        return new SnapshotKeeper(
                versions,
                NoContainer.transaction(),
                new FeedConfig(new GivenSettings(Map.of("commissary.feed.folder", folder.toString()))));
    }
}
