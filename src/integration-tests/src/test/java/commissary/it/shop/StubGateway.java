package commissary.it.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import commissary.it.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A payment provider that outlives the shop: it books each key once, takes its time before and after, and counts. */
final class StubGateway implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);
    private static final String CHARGES = "/charges";

    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Map<String, Charge> charges = new ConcurrentHashMap<>();

    /** What is booked under a key. */
    record Charge(long cents, boolean isPaid) {}

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
            String key = exchange.getRequestURI().getPath().substring(CHARGES.length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (key.isEmpty()) {
                charge(exchange, Json.read(new String(body, StandardCharsets.UTF_8), () -> "a charge"));
            } else {
                answer(exchange, key.substring(1).replaceFirst("/.*", ""));
            }
        }
    }

    private void charge(HttpExchange exchange, JsonNode wish) throws IOException {
        pause();
        String key = wish.path("key").asText();
        boolean isPaid = wish.path("token").asText().equals("tok_approve");
        charges.putIfAbsent(key, new Charge(wish.path("amount").longValue(), isPaid));
        pause();
        answer(exchange, key);
    }

    private void answer(HttpExchange exchange, String key) throws IOException {
        Charge charge = charges.get(key);
        byte[] body = charge == null
                ? "{}".getBytes(StandardCharsets.UTF_8)
                : Json.object(
                                "id",
                                "ch_" + key,
                                "key",
                                key,
                                "status",
                                charge.isPaid() ? "succeeded" : "declined",
                                "amount",
                                charge.cents())
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(charge == null ? 404 : 200, body.length);
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
