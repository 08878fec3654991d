package commissary.it.world;

import com.fasterxml.jackson.databind.JsonNode;
import commissary.it.http.Api;
import commissary.it.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A further server of the same installation, for tests that need other settings: with ports, files and, unless the
 * settings name another, an embedded database of its own. It is empty before the first test of a class.
 */
public class Node implements BeforeAllCallback, AfterAllCallback {
    /** The number of a node whose tests are {@link BesideOthers}, of which one class runs at a time. */
    public static final int BESIDE_OTHERS = 4;

    private static final String BOOTSTRAP = "bootstrap.properties";
    private static final String HTTP = "commissary.http.port";
    private static final String DATABASE = "commissary.db.embedded-port";

    /** What each server needs for itself. */
    private static final List<String> PORTS =
            List.of(HTTP, "commissary.https.port", DATABASE, "commissary.jms.port", "commissary.jms.ssl-port");

    private static final int BETWEEN_NODES = 20;

    private final String name;
    private final Properties settings;
    private final ServerProcess process;
    private final Lasting<Api> admin;

    /**
     * A node.
     *
     * @param number of those that run at the same time, from 1; {@value #BESIDE_OTHERS} beside others
     * @param differences its settings, where they are not those of the server under test
     */
    public Node(int number, Map<String, String> differences) {
        name = "node" + number;
        settings = usualSettings();
        for (String port : PORTS) {
            int own = Integer.parseInt(settings.getProperty(port)) + BETWEEN_NODES * number;
            settings.setProperty(port, Integer.toString(own));
        }
        settings.setProperty("commissary.web.limit-per-key", "100000");
        settings.putAll(differences);
        String site = "http://localhost:" + settings.getProperty(HTTP);
        process = new ServerProcess(name, site);
        admin = new Lasting<>(() -> adminOf(site));
    }

    @Override
    public final void beforeAll(ExtensionContext context) throws IOException {
        startAnew();
    }

    @Override
    public final void afterAll(ExtensionContext context) {
        stop();
    }

    /** Starts it, empty, whatever was there before. */
    public final void startAnew() throws IOException {
        admin.forget();
        delete(output());
        delete(folder(name));
        copy(folder(Site.SERVER), folder(name));
        try (OutputStream out = Files.newOutputStream(folder(name).resolve(BOOTSTRAP))) {
            settings.store(out, null);
        }
        start();
    }

    public final void start() {
        process.start(Map.of());
    }

    public final void stop() {
        process.stop();
    }

    /** Ends it as a power cut would. */
    public final void kill() {
        process.kill();
    }

    public final String site() {
        return process.site();
    }

    /** Anybody, until he bears a token. */
    public final Api anonymous() {
        return Api.anonymous().at(site());
    }

    /** The administrator of the demo, in a session that tests share. */
    public final Api admin() {
        return admin.get();
    }

    private static Api adminOf(String site) {
        JsonNode login = Json.object("email", "admin@example.com", "password", "commissary-demo");
        String token = Api.anonymous()
                .at(site)
                .post("/auth/login", login)
                .expect(200)
                .data()
                .path("accessToken")
                .asText();
        return Api.bearing(token).at(site);
    }

    /** Its embedded database. */
    public final Backstage backstage() {
        return Backstage.open(name, Integer.parseInt(settings.getProperty(DATABASE)));
    }

    /** The settings by which another node joins this one, which runs already. */
    public final Map<String, String> sharedDatabase() {
        return Map.of(
                "COMMISSARY_DB_URL",
                "jdbc:postgresql://localhost:" + settings.getProperty(DATABASE) + "/commissary",
                "COMMISSARY_DB_PASSWORD",
                Backstage.password(name, "commissary_app"),
                "COMMISSARY_DB_OWNER_PASSWORD",
                Backstage.password(name, "commissary_owner"));
    }

    /** What it writes by itself. */
    public final Path output() {
        return Site.OUTPUT.resolve(name);
    }

    /** Those of the server under test. */
    protected static Properties usualSettings() {
        Properties settings = new Properties();
        try (InputStream usual = Files.newInputStream(folder(Site.SERVER).resolve(BOOTSTRAP))) {
            settings.load(usual);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String server) {
        return Site.USERS.resolve("servers").resolve(server);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
