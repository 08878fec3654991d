package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Answer;
import commissary.it.world.Backstage;
import commissary.it.world.BesideOthers;
import commissary.it.world.Node;
import commissary.it.world.Patience;
import commissary.it.world.Site;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a node serves after it has started. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@BesideOthers
class FeedStartApiIT {
    private static final String FETCH = "//feed/fetch-data";

    /** Its own: tests that run meanwhile have the server under test fetch other orders. */
    private static final Path FILE = Site.OUTPUT.resolve("orders-of-a-node.csv");

    @RegisterExtension
    static final FeedNode NODE =
            new FeedNode(Node.BESIDE_OTHERS, Map.of("commissary.feed.file.location", FILE.toString()));

    @BeforeEach
    void tenOrdersAreOffered() {
        OrdersFile.offer(FILE, OrdersFile.TEN);
    }

    /** First, since the node is empty then and need not be started once more; it is right in any order. */
    @Test
    @Order(1)
    void anEmptyOneSaysSoAndFillsItselfWhenAsked() throws IOException {
        if (!status().equals("empty")) {
            NODE.stop();
            NODE.startAnew();
        }

        assertThat(status()).isEqualTo("empty");
        NODE.program().get(FETCH).expectOldFailure(503, "No cached data");
        assertThat(NODE.program().get(FETCH).header("Retry-After")).isPresent();
        NODE.program().get(FETCH + "?refresh=true").expectOldFailure(503, "No cached data");

        Patience.await("that it fills itself")
                .until(() -> NODE.program().get(FETCH).status() == 200);
        assertThat(OrdersFile.orders(NODE.program().get(FETCH))).hasSize(10);
    }

    @Test
    void itServesAtOnceWhatItServedBefore() {
        NODE.syncs().run();
        Answer before = NODE.program().get(FETCH).expect(200);

        NODE.stop();
        NODE.start();

        Answer after = NODE.program().get(FETCH).expect(200);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    /** The database goes on without its server; whoever reads the orders has to wait until the lock is given back. */
    @Test
    void aDamagedSnapshotIsNotServedAndMadeAgainFromTheDatabase() throws IOException {
        NODE.syncs().run();
        String before = NODE.program().get(FETCH).expect(200).text();
        NODE.kill();
        damage();

        try (Backstage database = NODE.backstage()) {
            database.lock("feed.record");
            NODE.start();
            Patience.await("that the damage is noticed")
                    .until(() -> NODE.program().get(FETCH).status() == 500);
            NODE.program().get(FETCH).expectOldFailure(500, "Error reading cache");
        }

        Patience.await("that the snapshot is made again")
                .until(() -> NODE.program().get(FETCH).status() == 200);
        assertThat(NODE.program().get(FETCH).text()).isEqualTo(before);
    }

    /** One byte in the middle is another, and the length stays. */
    private static void damage() throws IOException {
        Path snapshots = NODE.output().resolve("data/feed/snapshots");
        try (Stream<Path> folders = Files.list(snapshots)) {
            Path json = folders.findFirst().orElseThrow().resolve("orders.json");
            try (RandomAccessFile file = new RandomAccessFile(json.toFile(), "rw")) {
                file.seek(file.length() / 2);
                file.write('#');
            }
        }
    }

    private static String status() {
        return NODE.syncs().status().path("status").asText();
    }
}
