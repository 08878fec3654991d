package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Answer;
import commissary.it.world.BesideOthers;
import commissary.it.world.Node;
import commissary.it.world.Patience;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What may go wrong between the shop and the snapshot. Whatever it is, what was served is served on, byte for byte, the
 * status says why, and the next good sync ends it. Each test begins with orders that are not yet fetched.
 */
@BesideOthers
class FeedFaultsApiIT {

    @RegisterExtension
    @Order(1)
    static final SmallDisk DISK = new SmallDisk();

    @RegisterExtension
    @Order(2)
    static final Wire WIRE = new Wire();

    @RegisterExtension
    @Order(3)
    static final FeedNode NODE = FeedNode.fetching(
            Node.BESIDE_OTHERS,
            "few",
            Wire.url(),
            Map.of(
                    "commissary.feed.folder", DISK.folder().toString(),
                    "commissary.feed.request-timeout", "PT6S",
                    "commissary.feed.source-breaker-pause", "PT0.1S"));

    private Served before = new Served("", "");

    /** What everybody sees. */
    private record Served(String tag, String document) {

        static Served now() {
            Answer answer = NODE.program().get("//feed/fetch-data").expect(200);
            return new Served(answer.header("ETag").orElseThrow(), answer.text());
        }
    }

    @BeforeAll
    static void fewOrders() throws SQLException {
        ShopDatabase.execute(
                "DROP TABLE IF EXISTS few",
                "CREATE TABLE few LIKE orders",
                "INSERT INTO few SELECT * FROM orders WHERE id <= 500");
        assertDone(NODE.syncs().run());
    }

    @BeforeEach
    void somethingIsNew() throws SQLException {
        before = Served.now();
        ShopDatabase.execute("UPDATE few SET remark = '" + UUID.randomUUID() + "' WHERE id MOD 2 = 0");
    }

    @AfterEach
    void allIsWell() throws IOException, InterruptedException {
        WIRE.connect();
        WIRE.mend();
        DISK.leaveEnough();

        assertDone(NODE.syncs().run());

        assertThat(status()).isEqualTo("ready");
        assertThat(Served.now()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "LOGGED_OUT, SESSION_LOST",
        "STALLED, TIMED_OUT",
        "HALVED_WITHIN_AN_ORDER, TRUNCATED",
        "HALVED_BETWEEN_ORDERS, TRUNCATED",
        "HTML_AT_THE_END, HTML",
        "OTHER_HEADER, HEADER_CHANGED",
        "SHORT_ORDER, ROW_LENGTH"
    })
    void aSpoiltExportIsRefused(WireFault fault, String code) {
        WIRE.spoil(fault);

        JsonNode sync = NODE.syncs().run();

        assertRefused(sync, "FAILED", "FEED_SOURCE_" + code);
    }

    @Test
    void whoAsksWhileASyncRunsIsToldSo() {
        long last = NODE.syncs().last().path("id").asLong();
        WIRE.spoil(WireFault.STALLED);

        assertThat(refresh()).isEqualTo("triggered");
        assertThat(refresh()).isEqualTo("already in progress");

        assertThat(NODE.syncs().await(last).path("state").asText()).isEqualTo("FAILED");
    }

    @Test
    void aWrongPasswordIsNamed() throws SQLException {
        setPassword("changed by somebody");
        try {
            JsonNode sync = NODE.syncs().run();

            assertRefused(sync, "FAILED", "FEED_SOURCE_LOGIN_REFUSED");
        } finally {
            setPassword(ShopDatabase.PASSWORD);
        }
    }

    @Test
    void phpMyAdminMayBeGone() {
        WIRE.cut();

        JsonNode sync = NODE.syncs().run();

        assertRefused(sync, "FAILED", "FEED_SOURCE_UNREACHABLE");
    }

    @Test
    void otherColumnsWaitForAnAdministrator() throws SQLException {
        ShopDatabase.execute("ALTER TABLE few RENAME COLUMN remark TO renamed");
        try {
            JsonNode sync = NODE.syncs().run();

            assertRefused(sync, "HELD", "FEED_HEADER_CHANGED");
        } finally {
            ShopDatabase.execute("ALTER TABLE few RENAME COLUMN renamed TO remark");
        }
    }

    @Test
    void aDiskMayBeFullBeforeTheDownloadIsThere() throws IOException, InterruptedException {
        DISK.leave(64L << 10);

        JsonNode sync = NODE.syncs().run();

        assertRefused(sync, "FAILED", "FEED_SOURCE_DISK");
    }

    @Test
    void aSnapshotThatFindsNoRoomIsWrittenOnceThereIsSome() throws IOException, InterruptedException {
        // Room for the download, which says the names of the columns once, and not for the JSON, which repeats them.
        DISK.leave(NODE.syncs().status().path("sizeBytes").asLong() * 8 / 10);

        JsonNode sync = NODE.syncs().run();

        assertThat(sync.path("state").asText()).isEqualTo("FAILED");
        JsonNode status = NODE.syncs().status();
        assertThat(status.path("status").asText()).isEqualTo("degraded");
        assertThat(status.path("lastError").asText()).contains("snapshot cannot be written", "No space left");
        assertThat(Served.now()).isEqualTo(before);

        DISK.leaveEnough();
        Patience.await("that the new orders are served")
                .until(() -> !Served.now().equals(before));
    }

    private void assertRefused(JsonNode sync, String state, String code) {
        assertThat(sync.path("state").asText()).as(sync::toPrettyString).isEqualTo(state);
        assertThat(sync.path("errorCode").asText()).as(sync::toPrettyString).isEqualTo(code);
        JsonNode status = NODE.syncs().status();
        assertThat(status.path("status").asText()).isEqualTo("degraded");
        assertThat(status.path("lastError").asText())
                .isEqualTo(sync.path("error").asText())
                .isNotBlank();
        assertThat(Served.now()).isEqualTo(before);
    }

    private static void assertDone(JsonNode sync) {
        assertThat(sync.path("state").asText()).as(sync::toPrettyString).isEqualTo("DONE");
    }

    private static String refresh() {
        return NODE.program()
                .post("//feed/refresh")
                .expect(202)
                .json()
                .path("status")
                .asText();
    }

    private static String status() {
        return NODE.syncs().status().path("status").asText();
    }

    private static void setPassword(String password) throws SQLException {
        ShopDatabase.execute(
                "ALTER USER '" + ShopDatabase.READER + "'@'%' IDENTIFIED BY '" + password + "'", "FLUSH PRIVILEGES");
    }
}
