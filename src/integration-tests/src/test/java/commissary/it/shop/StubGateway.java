package commissary.it.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import commissary.it.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * A payment provider that outlives the shop, by the sandbox's protocol: it books each key once, takes its time before and
 * after, hangs up on some without a word, and counts.
 */
final class StubGateway implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);
    private static final String CHARGES = "/charges";

    /** One of so many answers does not arrive, though what was asked for was done. */
    private static final int HANGS_UP_ONE_OF = 12;

    private static final int REFUSED = 400;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Map<String, Charge> charges = new ConcurrentHashMap<>();

    /**
     * What is booked under a key.
     *
     * @param refunds amounts by the refunds' own keys
     */
    record Charge(long cents, String status, Map<String, Long> refunds) {

        boolean isPaid() {
            return status.equals("succeeded");
        }

        long refundedCents() {
            return refunds.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What is kept of it. */
        long keptCents() {
            return isPaid() ? cents - refundedCents() : 0;
        }

        Charge refunded(String key, long amount) {
            Map<String, Long> all = new LinkedHashMap<>(refunds);
            all.putIfAbsent(key, amount);
            Charge after = new Charge(cents, status, all);
            return isPaid() && after.refundedCents() <= cents ? after : this;
        }
    }

    private StubGateway(HttpServer server) {
        this.server = server;
    }

    static StubGateway start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubGateway gateway = new StubGateway(server);
            server.createContext(CHARGES, gateway::handle);
            server.setExecutor(gateway.executor);
            server.start();
            return gateway;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Map<String, Charge> charges() {
        return Map.copyOf(charges);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode said = Json.read(body.isEmpty() ? "{}" : body, () -> body);
            boolean changes = exchange.getRequestMethod().equals("POST");
            if (changes) {
                pause();
            }
            String key = path.length > 2 ? path[2] : said.path("key").asText();
            int status = path.length > 3 ? change(key, path[3], said) : ask(key, said, changes);
            if (changes) {
                pause();
            }
            if (!changes || ThreadLocalRandom.current().nextInt(HANGS_UP_ONE_OF) > 0) {
                answer(exchange, status, key);
            }
        }
    }

    private int ask(String key, JsonNode wish, boolean charges) {
        if (charges) {
            String status = wish.path("token").asText().equals("tok_approve") ? "succeeded" : "declined";
            this.charges.putIfAbsent(key, new Charge(wish.path("amount").longValue(), status, Map.of()));
        }
        return this.charges.containsKey(key) ? 200 : NOT_FOUND;
    }

    private int change(String key, String what, JsonNode wish) {
        if (what.equals("cancel")) {
            // What is cancelled before it came will not be charged when it comes.
            charges.putIfAbsent(key, new Charge(0, "cancelled", Map.of()));
            return 200;
        }
        String refund = wish.path("key").asText();
        Charge after = charges.computeIfPresent(
                key,
                (same, charge) -> charge.refunded(refund, wish.path("amount").longValue()));
        return after != null && after.refunds().containsKey(refund) ? 200 : REFUSED;
    }

    private void answer(HttpExchange exchange, int status, String key) throws IOException {
        Charge charge = charges.get(key);
        ObjectNode said = charge == null
                ? Json.object()
                : Json.object("id", "ch_" + key, "key", key, "status", charge.status(), "amount", charge.cents());
        byte[] body = said.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
