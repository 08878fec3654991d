package commissary.platform.migrations.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** An outside database: Debian's server with its own client programs, prepared by our scripts. */
final class DebianPostgres implements AutoCloseable {

    static final String BACKUP_PASSWORD = "bak'up";

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Path SCRIPTS = Path.of("..", "liberty", "postgres");

    private final Path programs;
    private final Path data;
    private final int port;

    private DebianPostgres(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** The folder of the newest installed server, if there is one. */
    static Optional<Path> installed() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin ->
                            Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_dump")))
                    .sorted()
                    .reduce((older, newer) -> newer);
        }
    }

    static DebianPostgres start(Path programs, Path data) throws IOException {
        DebianPostgres server = new DebianPostgres(programs, data, freePort());
        server.unprivileged(
                "initdb",
                "--pgdata=" + data,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + Files.writeString(data.resolveSibling("password"), "postgres"));
        String options = "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        server.unprivileged(
                "pg_ctl",
                "start",
                "--wait",
                "--pgdata=" + data,
                "--log=" + data.resolveSibling("log"),
                "--options=" + options);
        server.psql(
                "postgres",
                "bootstrap.sql",
                Map.of("COMMISSARY_DB_OWNER_PASSWORD", "own", "COMMISSARY_DB_PASSWORD", "app"));
        return server;
    }

    void makeBackupRole() throws IOException {
        psql("commissary", "backup-role.sql", Map.of("COMMISSARY_DB_BACKUP_PASSWORD", BACKUP_PASSWORD));
    }

    PGSimpleDataSource owner() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://127.0.0.1:1,127.0.0.1:" + port + "/commissary?targetServerType=primary");
        dataSource.setUser("commissary_owner");
        dataSource.setPassword("own");
        return dataSource;
    }

    String pgDump() {
        return program("pg_dump");
    }

    /** What the administrator does with the printed command. */
    void restore(String command) throws IOException {
        String filled =
                command.replace("pg_restore ", program("pg_restore") + " ").replace("<administrator>", "postgres");
        Program.run(List.of("sh", "-c", filled), Map.of("PGPASSWORD", "postgres"), LIMIT);
    }

    private void psql(String database, String script, Map<String, String> environment) throws IOException {
        Program.run(
                List.of(
                        program("psql"),
                        "-X",
                        "postgresql://postgres:postgres@127.0.0.1:" + port + "/" + database,
                        "-f",
                        SCRIPTS.resolve(script).toString()),
                environment,
                LIMIT);
    }

    private void unprivileged(String program, String... options) throws IOException {
        List<String> words = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(program(program));
        words.addAll(List.of(options));
        Program.run(words, Map.of(), LIMIT);
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    @Override
    public void close() throws IOException {
        unprivileged("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + data);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
