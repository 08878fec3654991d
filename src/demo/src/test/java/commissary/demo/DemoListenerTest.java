package commissary.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoListenerTest {
    private static final ServletContextEvent EVENT = new ServletContextEvent((ServletContext) Proxy.newProxyInstance(
            DemoListenerTest.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            }));

    private final DemoListener listener = new DemoListener();
    private int port;

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        System.setProperty(DemoPort.NAME, Integer.toString(port));
        // Nobody is there: the test must not reach a demo that happens to run on this machine.
        System.setProperty(DemoShop.NAME, "http://localhost:" + port);
    }

    @AfterEach
    void forgetPort() {
        System.clearProperty(DemoPort.NAME);
        System.clearProperty(DemoShop.NAME);
        listener.contextDestroyed(EVENT);
    }

    @Test
    void theUpstreamListensWhileTheWarIsDeployed() throws IOException {
        listener.contextInitialized(EVENT);

        assertThat(connects()).isTrue();
    }

    @Test
    void undeployingFreesThePortAndLeavesNoThread() throws IOException {
        listener.contextInitialized(EVENT);
        connects();

        listener.contextDestroyed(EVENT);

        assertThat(connects()).isFalse();
        // A pool is terminated a moment before the last of its threads is gone.
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("demo-") || name.startsWith("HTTP-Dispatcher")));
    }

    @Test
    void deployingAgainTakesTheSamePort() throws IOException {
        listener.contextInitialized(EVENT);
        listener.contextDestroyed(EVENT);

        listener.contextInitialized(EVENT);

        assertThat(connects()).isTrue();
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));

            assertThatThrownBy(() -> listener.contextInitialized(EVENT))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(Integer.toString(port));
        }
    }

    @Test
    void aPortThatIsNoNumberIsRefused() {
        System.setProperty(DemoPort.NAME, "nine");

        assertThatThrownBy(DemoPort::configured).hasMessageContaining(DemoPort.NAME);
    }

    private boolean connects() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }
}
