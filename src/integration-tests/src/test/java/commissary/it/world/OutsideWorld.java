package commissary.it.world;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import commissary.demo.flashfood.DemoUpstream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that the server reaches over the network, in the hands of the tests: one for all tests of a process. */
public final class OutsideWorld {
    private static @Nullable DemoUpstream upstream;
    private static @Nullable GreenMail mail;
    private static @Nullable WireMockServer firms;

    private OutsideWorld() {}

    static synchronized void open() {
        try {
            upstream = DemoUpstream.start(Site.UPSTREAM_PORT);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's upstream cannot listen on " + Site.UPSTREAM_PORT, e);
        }
        startMail();
        firms = new WireMockServer(options().bindAddress("127.0.0.1").port(Site.FIRMS_PORT));
        firms.start();
    }

    static synchronized void close() {
        if (firms != null) {
            firms.stop();
        }
        if (upstream != null) {
            upstream.close();
        }
        stopMail();
    }

    public static synchronized DemoUpstream upstream() {
        return Objects.requireNonNull(upstream, "the outside world is opened before the first test");
    }

    /** Firms that take money and send short messages. */
    public static synchronized WireMockServer firms() {
        return Objects.requireNonNull(firms, "the outside world is opened before the first test");
    }

    /** The mail server; it forgets all mails when it is stopped. */
    static synchronized GreenMail mail() {
        return Objects.requireNonNull(mail, "the mail server is stopped");
    }

    /** Takes the mail server away: connections are refused. */
    public static synchronized void stopMail() {
        if (mail != null) {
            mail.stop();
            mail = null;
        }
    }

    public static synchronized void startMail() {
        if (mail == null) {
            GreenMail started = new GreenMail(new ServerSetup(Site.SMTP_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            started.start();
            mail = started;
        }
    }
}
