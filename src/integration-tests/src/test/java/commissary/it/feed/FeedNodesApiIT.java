package commissary.it.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import commissary.it.http.Answer;
import commissary.it.http.Api;
import commissary.it.world.Backstage;
import commissary.it.world.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several nodes with one database. The source counts how many ask it at a time. */
@Tag("long")
class FeedNodesApiIT {
    private static final String FETCH = "//feed/fetch-data";
    private static final int PORT = Integer.getInteger("it.port.wire", 9184);
    private static final int ROUNDS = 10;

    private final List<FeedNode> nodes = new ArrayList<>();
    private final Source source = new Source();

    @AfterEach
    void everythingEnds() {
        source.close();
        // The first one's database serves them all.
        for (int i = nodes.size() - 1; i >= 0; i--) {
            nodes.get(i).stop();
        }
    }

    @Test
    void oneSyncsAndAnotherServes() throws IOException {
        FeedNode syncing = start(Map.of("commissary.feed.role", "sync", "commissary.feed.schedule", "PT5S"));
        FeedNode serving = start(Map.of("commissary.feed.role", "serve", "commissary.feed.source", "none"));

        Patience.await("that what the clock had fetched is served")
                .until(() -> serving.program().get(FETCH).status() == 200);
        assertThat(OrdersFile.orders(serving.program().get(FETCH))).hasSize(3);
        syncing.program().get(FETCH).expectOldFailure(503, "No cached data");

        source.orders = 4;
        Patience.await("that the next version is served")
                .until(() -> OrdersFile.orders(serving.program().get(FETCH)).size() == 4);
    }

    @Test
    void aRefreshAskedOfTheOneThatServesIsDoneByTheOther() throws IOException {
        FeedNode syncing = start(Map.of("commissary.feed.role", "sync"));
        FeedNode serving = start(Map.of("commissary.feed.role", "serve", "commissary.feed.source", "none"));

        JsonNode sync = serving.syncs().run();

        assertThat(sync.path("state").asText()).as(sync::toPrettyString).isEqualTo("DONE");
        assertThat(OrdersFile.orders(serving.program().get(FETCH))).hasSize(3);
        assertThat(syncing.output().resolve("data/feed/snapshots")).doesNotExist();
    }

    @Test
    void howeverManyAreAskedAtOnceOneSyncs() throws Exception {
        List<FeedNode> both = List.of(start(Map.of()), start(Map.of()));
        ExecutorService threads = Executors.newFixedThreadPool(2 * both.size());
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                int orders = round + 3;
                source.orders = orders;
                source.hold();
                List<Callable<String>> asking = new ArrayList<>();
                for (FeedNode node : both) {
                    Api program = node.program();
                    asking.add(() -> refresh(program));
                    asking.add(() -> refresh(program));
                }

                List<String> answers = new ArrayList<>();
                for (Future<String> answer : threads.invokeAll(asking)) {
                    answers.add(answer.get());
                }

                assertThat(answers).containsOnlyOnce("triggered").containsOnly("triggered", "already in progress");
                source.letGo();
                for (FeedNode node : both) {
                    Patience.await("that each serves the new version").until(() -> served(node) == orders);
                }
                Patience.await("that the sync has ended").until(() -> !both.get(0)
                        .syncs()
                        .last()
                        .path("state")
                        .asText()
                        .equals("RUNNING"));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(source.most.get()).isEqualTo(1);
        try (Backstage database = both.get(0).backstage()) {
            assertThat(database.number("select count(*) from feed.sync where state = 'DONE'"))
                    .isEqualTo(ROUNDS);
            assertThat(database.number("select count(*) from feed.sync")).isEqualTo(ROUNDS);
        }
    }

    private FeedNode start(Map<String, String> differences) throws IOException {
        Map<String, String> settings = new HashMap<>(differences);
        settings.putIfAbsent("commissary.feed.source", "file");
        settings.put("commissary.feed.file.location", "http://127.0.0.1:" + PORT + "/orders.csv");
        if (!nodes.isEmpty()) {
            settings.putAll(nodes.get(0).sharedDatabase());
        }
        FeedNode node = new FeedNode(nodes.size() + 1, settings);
        node.startAnew();
        nodes.add(node);
        return node;
    }

    private static int served(FeedNode node) {
        Answer answer = node.program().get(FETCH);
        return answer.status() == 200 ? answer.json().path("count").asInt() : 0;
    }

    private static String refresh(Api program) {
        return program.post("//feed/refresh").expect(202).json().path("status").asText();
    }

    /** Orders by address. */
    private static final class Source {
        private final HttpServer server;
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final Semaphore mayAnswer = new Semaphore(1);
        private volatile int orders = 3;

        Source() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
        }

        /** Answers to nobody. */
        void hold() {
            mayAnswer.acquireUninterruptibly();
        }

        void letGo() {
            mayAnswer.release();
        }

        void close() {
            server.stop(0);
            threads.shutdownNow();
        }

        private void answer(HttpExchange exchange) throws IOException {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try (exchange) {
                mayAnswer.acquireUninterruptibly();
                mayAnswer.release();
                StringBuilder csv = new StringBuilder("\"id\",\"note\"\n");
                IntStream.rangeClosed(1, orders).forEach(id -> csv.append(id).append(",\"order\"\n"));
                byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/csv");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } finally {
                now.decrementAndGet();
            }
        }
    }
}
