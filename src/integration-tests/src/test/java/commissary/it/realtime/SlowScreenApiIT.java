package commissary.it.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.http.Api;
import commissary.it.identity.Person;
import commissary.it.world.Backstage;
import commissary.it.world.Patience;
import commissary.it.world.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class SlowScreenApiIT {

    private static final int WAVES = 10;
    private static final int WAVE = 500;
    private static final int BYTES = 2_000;
    private static final int SMALL_BUFFER = 2_048;

    @Test
    void aScreenThatDoesNotListenIsClosedAndOthersFeelNothing() throws IOException {
        Person person = Person.newcomer();
        try (Screen quick = Screen.withToken(person.accessToken());
                Socket slow = connectAndNeverRead(Person.newcomer().accessToken())) {
            quick.connected();
            Patience.await("both are connected").until(() -> connections() >= 2);
            double before = connections();

            for (int wave = 1; wave <= WAVES; wave++) {
                int sent = wave * WAVE;
                flood();
                Patience.await("the quick one hears all")
                        .untilAsserted(() ->
                                assertThat(quick.heard("flood")).as("heard").hasSize(sent));
            }

            Patience.await("the slow one is let go").until(() -> connections() < before);
            assertThat(quick.isOpen()).isTrue();
            assertThat(quick.heard("flood").stream()
                            .map(message -> message.path("id").longValue()))
                    .isSorted();
            assertThat(slow.isClosed()).isFalse();
        }
    }

    private static Socket connectAndNeverRead(String token) throws IOException {
        URI site = URI.create(Site.BASE);
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.getPort()));
        String upgrade = "GET /ws?token=" + token + " HTTP/1.1\r\nHost: " + site.getAuthority()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /**
     * No API makes so many messages so fast: these are written where the server reads its own, under the lock that its
     * writers take, so that no message of its own comes between them and hides those with smaller ids.
     */
    private static void flood() {
        try (Backstage backstage = Backstage.open()) {
            backstage.change(
                    """
                    with writer as materialized (select pg_advisory_xact_lock(7011001))
                    insert into realtime.message (type, audience, message, data, at)
                    select 'flood', 'EVERYBODY', 'Flood', jsonb_build_object('n', n, 'text', repeat('x', ?)), now()
                    from writer, generate_series(1, ?) n
                    """,
                    BYTES,
                    WAVE);
        }
    }

    private static double connections() {
        return Api.anonymous()
                .get("//metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("websocket_connections"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
