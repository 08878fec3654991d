package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Json;
import commissary.it.world.BesideOthers;
import commissary.it.world.Node;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All orders of a real shop, from its database through a real phpMyAdmin to those who fetch them. */
@BesideOthers
class FeedPhpMyAdminApiIT {
    private static final System.Logger LOG = System.getLogger(FeedPhpMyAdminApiIT.class.getName());
    private static final String FETCH = "//feed/fetch-data";
    private static final int SLOW_CLIENTS = 32;

    /** Fewer connections than slow clients: if each held one, nobody else could be served. */
    @RegisterExtension
    static final FeedNode NODE = FeedNode.fetching(
            Node.BESIDE_OTHERS, "orders", ShopDatabase.phpMyAdmin(), Map.of("commissary.db.pool-size", "8"));

    @BeforeAll
    static void everythingIsFetched() {
        Instant start = Instant.now();
        JsonNode sync = NODE.syncs().run();
        assertThat(sync.path("state").asText()).as(sync::toPrettyString).isEqualTo("DONE");
        LOG.log(Level.INFO, "The first sync took {0} ms", since(start));
    }

    @Test
    void everyFieldIsThatOfTheDatabase() throws IOException, SQLException {
        JsonNode status = NODE.syncs().status();
        long count = 0;

        try (FeedDocument served = new FeedDocument(NODE.program().open(FETCH));
                ShopRows truth = new ShopRows("orders")) {
            for (Optional<Map<String, @Nullable String>> row = truth.next(); row.isPresent(); row = truth.next()) {
                assertSame(served.next(), row);
                count++;
            }
            assertThat(served.next()).isEmpty();
            assertThat(served.head().path("count").asLong()).isEqualTo(count);
            LOG.log(
                    Level.INFO,
                    "MariaDB {0}: {1} orders, {2} bytes of JSON",
                    truth.server(),
                    Long.toString(count),
                    status.path("sizeBytes").asText());
        }
        assertThat(count).isGreaterThan(100_000).isEqualTo(status.path("count").asLong());
    }

    @Test
    void whatChangedIsTheDifference() throws IOException, SQLException {
        long since = NODE.syncs().status().path("version").asLong();
        Map<String, String> before = fingerprints();
        change();
        Instant start = Instant.now();

        JsonNode sync = NODE.syncs().run();

        LOG.log(Level.INFO, "A further sync took {0} ms", since(start));
        assertThat(sync.path("state").asText()).as(sync::toPrettyString).isEqualTo("DONE");
        assertThat(NODE.syncs().status().path("version").asLong()).isEqualTo(since + 1);
        Map<String, String> after = fingerprints();
        Set<String> differing = after.keySet().stream()
                .filter(id -> !Objects.equals(after.get(id), before.get(id)))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(differing).hasSizeGreaterThan(500);
        try (FeedDocument changes = new FeedDocument(NODE.program().open(FETCH + "?since=" + since))) {
            assertThat(changes.head().path("count").asInt()).isEqualTo(differing.size());
            assertThat(Json.elements(changes.head().path("deleted")).stream().map(JsonNode::asText))
                    .containsExactlyInAnyOrderElementsOf(without(before.keySet(), after.keySet()));
            assertThat(Instant.parse(changes.head().path("last_updated").asText()))
                    .isBetween(start, Instant.now());
            for (var order = changes.next(); order.isPresent(); order = changes.next()) {
                String id = String.valueOf(order.get().get("id"));
                assertThat(differing.remove(id)).as(id).isTrue();
                assertThat(fingerprint(order.get())).as(id).isEqualTo(after.get(id));
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void slowClientsHinderNobodyAndHoldNoConnection() throws IOException {
        Read alone = read();
        try (SlowClients slow = SlowClients.open(NODE.site(), SLOW_CLIENTS, 100_000)) {
            slow.awaitEachHas(200_000);

            Read among = read();

            assertThat(among.sha256()).isEqualTo(alone.sha256());
            assertThat(among.took()).isLessThan(alone.took().multipliedBy(3).plusSeconds(20));
            for (int i = 0; i < SLOW_CLIENTS; i++) {
                assertThat(NODE.syncs().last().path("state").asText()).isEqualTo("DONE");
            }
            slow.awaitEachHas(600_000);
            LOG.log(
                    Level.INFO,
                    "{0} bytes in {1} ms alone, in {2} ms among slow clients of {3} bytes a second",
                    Long.toString(alone.bytes()),
                    alone.took().toMillis(),
                    among.took().toMillis(),
                    Long.toString(slow.slowestBytesPerSecond()));
        }
    }

    /** A download, read whole. */
    private record Read(long bytes, String sha256, Duration took) {}

    private static Read read() throws IOException {
        long start = System.nanoTime();
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (var in = NODE.program().open(FETCH)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return new Read(bytes, HexFormat.of().formatHex(digest.digest()), Duration.ofNanos(System.nanoTime() - start));
    }

    /** A day of a shop, and what is easily mistaken for something else. */
    private static void change() throws SQLException {
        ShopDatabase.execute(
                "UPDATE orders SET remark = NULL WHERE id MOD 997 = 0",
                "UPDATE orders SET remark = '' WHERE id MOD 991 = 0",
                "UPDATE orders SET remark = 'NULL' WHERE id MOD 983 = 0",
                "UPDATE orders SET remark = '🥐\\r\\n\"𝒩𝑒𝓌\"' WHERE id MOD 977 = 0",
                "UPDATE orders SET amount = amount + 0.01 WHERE id MOD 971 = 0",
                "UPDATE orders SET remark = remark WHERE id MOD 967 = 0",
                "DELETE FROM orders WHERE id MOD 509 = 0 OR id = (SELECT * FROM (SELECT MAX(id) FROM orders) newest)",
                "INSERT INTO orders (remark, amount) SELECT CONCAT('new ', id), id FROM orders WHERE id MOD 503 = 0");
    }

    /** A hash of each order by its key. */
    private static Map<String, String> fingerprints() throws SQLException {
        Map<String, String> all = new HashMap<>();
        try (ShopRows rows = new ShopRows("orders")) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                all.put(String.valueOf(row.get().get("id")), fingerprint(row.get()));
            }
        }
        return all;
    }

    private static String fingerprint(Map<String, @Nullable String> order) {
        MessageDigest digest = sha256();
        order.forEach((column, value) -> {
            String text = value == null ? "-" : value.length() + ":" + value;
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void assertSame(
            Optional<Map<String, @Nullable String>> served, Optional<Map<String, @Nullable String>> truth) {
        // The description of a failure costs more than the comparison.
        if (!served.equals(truth)) {
            assertThat(served).isEqualTo(truth);
        }
    }

    private static long since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
