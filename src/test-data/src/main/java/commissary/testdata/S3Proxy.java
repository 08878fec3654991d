package commissary.testdata;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** A store that speaks like S3, as a process of its own: its libraries are not those of whoever tests. */
public final class S3Proxy implements AutoCloseable {

    public static final String ACCESS_KEY = "test-identity";
    public static final String SECRET_KEY = "test-credential";

    private static final Path FOLDER = Path.of("target", "s3proxy");
    private static final Path JAR = FOLDER.resolve("s3proxy.jar");

    private final Process process;
    private final int port;
    private final Path files;

    private S3Proxy(Process process, int port, Path files) {
        this.process = process;
        this.port = port;
        this.files = files;
    }

    /** Starts an empty one. */
    public static S3Proxy start() {
        try {
            return start(Files.createTempDirectory(FOLDER, "run-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static S3Proxy start(Path folder) throws IOException {
        int port = freePort();
        Path settings = folder.resolve("s3proxy.conf");
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.write(
                settings,
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + SECRET_KEY,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + files.toAbsolutePath()));
        File log = folder.resolve("s3proxy.log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        S3Proxy proxy = new S3Proxy(process, port, files);
        Awaitility.await("that S3Proxy answers")
                .atMost(Duration.ofSeconds(60))
                .failFast("S3Proxy ended, see " + log, () -> !process.isAlive())
                .until(proxy::answers);
        return proxy;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where the objects of a bucket lie, as files under their names; the bucket is made if there is none. */
    public Path bucket(String name) {
        try {
            return Files.createDirectories(files.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
