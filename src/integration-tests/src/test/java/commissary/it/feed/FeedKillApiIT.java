package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.world.Backstage;
import commissary.it.world.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A node with all orders dies in the middle of a sync: it serves the old orders or the new ones, and goes on by itself. */
@Tag("long")
class FeedKillApiIT {
    private static final System.Logger LOG = System.getLogger(FeedKillApiIT.class.getName());
    private static final String FETCH = "//feed/fetch-data";
    private static final String LOAD = "LOAD";
    private static final String SNAPSHOT = "SNAPSHOT";
    private static final int CHANGED_OF = 1_000;

    @RegisterExtension
    static final FeedNode NODE = FeedNode.fetching(1, "orders", ShopDatabase.phpMyAdmin(), Map.of());

    /**
     * A version as it was served.
     *
     * @param marked how many of its orders have the mark of the latest change
     */
    private record Served(String updated, long count, long marked) {}

    @BeforeAll
    static void everythingIsFetched() {
        JsonNode sync = NODE.syncs().run();
        assertThat(sync.path("state").asText()).as(sync::toPrettyString).isEqualTo("DONE");
    }

    @RepeatedTest(3)
    void whileOrdersAreLoaded() throws Exception {
        survives(() -> {
            awaitStep(LOAD);
            pause(Duration.ofSeconds(4));
        });
    }

    @RepeatedTest(3)
    void whileTheSnapshotIsWritten() throws Exception {
        survives(() -> {
            awaitStep(SNAPSHOT);
            pause(Duration.ofSeconds(4));
        });
    }

    /** The old folder is deleted right after the new one has got its name. */
    @RepeatedTest(3)
    void whileTheSnapshotsAreSwapped() throws Exception {
        List<Path> before = snapshots();
        survives(() -> {
            awaitStep(SNAPSHOT);
            Patience.await("a further snapshot", Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> !before.containsAll(snapshots()));
        });
    }

    private static void survives(Runnable untilTheLastInstant) throws Exception {
        long version = version();
        String mark = UUID.randomUUID().toString();
        Served old = served(mark);
        long marked = change(mark);
        NODE.program().post("//feed/refresh").expect(202);
        untilTheLastInstant.run();

        NODE.kill();
        NODE.start();

        Served first = served(mark);
        if (first.marked() == 0) {
            assertThat(first).isEqualTo(old);
        } else {
            assertThat(first.marked()).isEqualTo(marked);
            assertThat(first.count()).isEqualTo(old.count());
        }
        LOG.log(Level.INFO, "After the death {0} orders were served", first.marked() == 0 ? "the old" : "the new");
        Patience.await("that the sync goes on by itself", Duration.ofMinutes(2)).until(() -> {
            JsonNode status = NODE.syncs().status();
            return status.path("version").asLong() == version + 1
                    && status.path("status").asText().equals("ready");
        });
        assertThat(NODE.syncs().last().path("state").asText()).isEqualTo("DONE");
        assertThat(served(mark).marked()).isEqualTo(marked);
        assertThat(snapshots()).hasSize(1);
    }

    /** Reads all orders to their right end. */
    private static Served served(String mark) throws IOException {
        long count = 0;
        long marked = 0;
        try (FeedDocument document = new FeedDocument(NODE.program().open(FETCH))) {
            for (var order = document.next(); order.isPresent(); order = document.next()) {
                count++;
                if (mark.equals(order.get().get("remark"))) {
                    marked++;
                }
            }
            assertThat(document.head().path("count").asLong()).isEqualTo(count);
            return new Served(document.head().path("last_updated").asText(), count, marked);
        }
    }

    private static long change(String mark) throws SQLException {
        int place = ThreadLocalRandom.current().nextInt(CHANGED_OF);
        ShopDatabase.execute("UPDATE orders SET remark = '" + mark + "' WHERE id MOD " + CHANGED_OF + " = " + place);
        return ShopDatabase.number("SELECT COUNT(*) FROM orders WHERE remark = '" + mark + "'");
    }

    private static void awaitStep(String step) {
        try (Backstage database = NODE.backstage()) {
            Patience.await("that a sync is at " + step, Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> database.texts("select step from feed.sync where state = 'RUNNING'")
                            .contains(step));
        }
    }

    private static void pause(Duration atMost) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(atMost.toNanos()));
    }

    private static long version() {
        return NODE.syncs().status().path("version").asLong();
    }

    private static List<Path> snapshots() {
        try (Stream<Path> all = Files.list(NODE.output().resolve("data/feed/snapshots"))) {
            return all.filter(folder -> folder.getFileName().toString().startsWith("v"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
