package commissary.it.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The line between a node and the real phpMyAdmin: carries everything, and spoils the export of the table as it is told. */
final class Wire implements BeforeAllCallback, AfterAllCallback {
    private static final int PORT = Integer.getInteger("it.port.wire", 9184);
    private static final Set<String> NOT_CARRIED = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "date",
            "host",
            "http2-settings",
            "transfer-encoding",
            "upgrade");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile WireFault fault = WireFault.NONE;
    private volatile CountDownLatch mended = new CountDownLatch(1);
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    static String url() {
        return "http://127.0.0.1:" + PORT + "/";
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        connect();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        mend();
        cut();
    }

    /** From now on every export of the table comes so. */
    void spoil(WireFault how) {
        mended = new CountDownLatch(1);
        fault = how;
    }

    void mend() {
        fault = WireFault.NONE;
        mended.countDown();
    }

    /** Nobody answers any more. */
    void cut() {
        if (server != null && threads != null) {
            server.stop(0);
            threads.shutdownNow();
            server = null;
        }
    }

    void connect() throws IOException {
        if (server == null) {
            threads = Executors.newCachedThreadPool();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
            server.setExecutor(threads);
            server.createContext("/", this::carry);
            server.start();
        }
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] form = exchange.getRequestBody().readAllBytes();
            boolean isTable = new String(form, StandardCharsets.UTF_8).contains("export_type=table");
            WireFault now = isTable ? fault : WireFault.NONE;
            HttpResponse<byte[]> answer = ask(exchange, form, now != WireFault.LOGGED_OUT);
            answer.headers().map().forEach((name, values) -> {
                if (isCarried(name)) {
                    exchange.getResponseHeaders().put(name, List.copyOf(values));
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(now.spoil(answer.body()));
                out.flush();
                if (now == WireFault.STALLED) {
                    mended.await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange, byte[] form, boolean withCookies)
            throws IOException, InterruptedException {
        URI target = URI.create(ShopDatabase.phpMyAdmin()).resolve(exchange.getRequestURI());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target).method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(form));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isCarried(name) && (withCookies || !name.equalsIgnoreCase("Cookie"))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static boolean isCarried(String header) {
        return !NOT_CARRIED.contains(header.toLowerCase(Locale.ROOT));
    }
}
