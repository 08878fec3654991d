package commissary.it.feed;

import commissary.it.world.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Programs that fetch all orders and take them slowly, with hardly any room to put them meanwhile. */
final class SlowClients implements AutoCloseable {
    private static final int ROOM_BYTES = 64 * 1024;
    private static final int SIPS_A_SECOND = 10;

    private final ScheduledExecutorService clock;
    private final List<Client> clients = new ArrayList<>();
    private final List<Future<?>> sips = new ArrayList<>();
    private final long start = System.nanoTime();

    private SlowClients(int count) {
        clock = Executors.newScheduledThreadPool(count);
    }

    static SlowClients open(String site, int count, int bytesASecond) throws IOException {
        SlowClients all = new SlowClients(count);
        for (int i = 0; i < count; i++) {
            Client client = new Client(site);
            all.clients.add(client);
            all.sips.add(all.clock.scheduleAtFixedRate(
                    () -> client.sip(bytesASecond / SIPS_A_SECOND),
                    0,
                    TimeUnit.SECONDS.toMillis(1) / SIPS_A_SECOND,
                    TimeUnit.MILLISECONDS));
        }
        return all;
    }

    void awaitEachHas(long bytes) {
        Patience.await("that each slow client has " + bytes + " bytes", Duration.ofMinutes(1))
                .until(() -> slowest() >= bytes);
    }

    long slowestBytesPerSecond() {
        return slowest() * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        sips.forEach(sip -> sip.cancel(true));
        clock.shutdownNow();
        for (Client client : clients) {
            client.socket.close();
        }
    }

    private long slowest() {
        return clients.stream().mapToLong(client -> client.taken.get()).min().orElseThrow();
    }

    private static final class Client {
        private final Socket socket = new Socket();
        private final AtomicLong taken = new AtomicLong();

        Client(String site) throws IOException {
            URI server = URI.create(site);
            socket.setReceiveBufferSize(ROOM_BYTES);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            String request = "GET /feed/fetch-data HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nX-API-Key: "
                    + Feed.DEMO_KEY + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }

        void sip(int bytes) {
            try {
                taken.addAndGet(socket.getInputStream().readNBytes(bytes).length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
