package commissary.it.world;

import commissary.it.http.Api;
import java.nio.file.Path;
import java.time.Duration;

/** Where the server under test is, as the build says it. */
public final class Site {
    public static final String BASE = System.getProperty("it.base", "http://localhost:9180");
    public static final int UPSTREAM_PORT = Integer.getInteger("it.port.upstream", 9181);
    public static final int SMTP_PORT = Integer.getInteger("it.port.smtp", 9125);
    public static final int FIRMS_PORT = Integer.getInteger("it.port.firms", 9186);
    public static final String STRIPE_SECRET = System.getProperty("it.stripe.webhook-secret", "whsec_integration");
    public static final int DATABASE_PORT = Integer.getInteger("it.port.database", 54339);
    public static final String JWT_SECRET =
            System.getProperty("it.jwt.secret", "integration-tests-sign-with-this-0123456789");
    public static final String SERVER = System.getProperty("it.server", "itServer");
    public static final Path RUNTIME = folder("it.server.runtime", "../../.liberty/wlp");
    public static final Path USERS = folder("it.server.users", "target/usr");
    public static final Path OUTPUT = folder("it.server.output", "target/output");

    private static final Duration START = Duration.ofMinutes(8);

    private Site() {}

    /** Waits until the server has started the application and speaks to its database. */
    public static void awaitReady() {
        awaitReady(BASE);
    }

    static void awaitReady(String site) {
        Patience.await("that the server is ready", START)
                .ignoreExceptions()
                .until(() -> Api.anonymous().at(site).get("//health/ready").status() == 200);
    }

    private static Path folder(String property, String usual) {
        return Path.of(System.getProperty(property, usual)).toAbsolutePath().normalize();
    }
}
