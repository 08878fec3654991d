package commissary.liberty.postgres;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL of one data folder.
 *
 * <p>It is a process of its own that survives the application server, so it is either adopted or started. Whoever
 * calls a method that changes something holds the folder's lock.
 */
final class Server {
    private static final Logger LOG = System.getLogger(Server.class.getName());

    /** Recovery after a crash reads the write-ahead log since the last checkpoint. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final Binaries binaries;

    Server(DataFolder folder, Binaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    boolean isReadyOn(int port) throws IOException {
        return Postmaster.of(folder)
                .filter(postmaster -> postmaster.ready() && postmaster.port() == port)
                .isPresent();
    }

    /** Returns the way into the server, which listens on the given port unless it ran before on another. */
    Login startOrAdopt(int port) throws IOException {
        Optional<Postmaster> running = settled();
        if (running.isPresent()) {
            return adopt(running.get());
        }
        clearRemains();
        prepareCluster();
        start(port);
        Login login = new Login(port, Passwords.of(folder));
        bootstrap(login);
        LOG.log(Level.INFO, "PostgreSQL {0} started on port {1,number,#}", binaries.version(), port);
        return login;
    }

    /** Ends open transactions and connections; what was committed stays. Its last processes leave after pg_ctl's answer. */
    void stop() throws IOException {
        if (Postmaster.of(folder).isPresent()) {
            pgCtl(STOP_LIMIT, "stop", "--mode=fast");
            if (!hasLeftWithin(ORPHAN_LIMIT)) {
                LOG.log(Level.WARNING, "Processes of the stopped PostgreSQL of {0} still run", folder.root());
            }
        }
    }

    private boolean hasLeftWithin(Duration limit) throws IOException {
        return Patience.until(() -> ClusterProcesses.of(folder.cluster()).isEmpty(), limit);
    }

    private Login adopt(Postmaster postmaster) throws IOException {
        Login login = new Login(postmaster.port(), Passwords.of(folder));
        verifyAnswer(login, postmaster);
        bootstrap(login);
        LOG.log(
                Level.INFO,
                "PostgreSQL of {0} was running on port {1,number,#}: adopted",
                folder.root(),
                postmaster.port());
        return login;
    }

    /** Waits while a server is starting or stopping. */
    private Optional<Postmaster> settled() throws IOException {
        boolean settled = Patience.until(
                () -> Postmaster.of(folder).map(Postmaster::ready).orElse(true), START_LIMIT);
        Optional<Postmaster> postmaster = Postmaster.of(folder);
        if (!settled) {
            throw new IOException("PostgreSQL (" + postmaster + ") has been starting or stopping for "
                    + START_LIMIT.toSeconds() + " s; its log is in " + folder.log());
        }
        return postmaster;
    }

    private void verifyAnswer(Login login, Postmaster postmaster) throws IOException {
        try (Connection connection = login.superuser(Account.SUPERUSER.database());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW data_directory")) {
            rows.next();
            if (!Path.of(rows.getString(1)).equals(folder.cluster())) {
                throw new IOException(
                        "Port " + login.port() + " answers for " + rows.getString(1) + ", not for " + folder.cluster());
            }
        } catch (SQLException e) {
            throw new IOException(
                    "PostgreSQL runs as process " + postmaster.pid() + " and does not answer on port " + login.port()
                            + ". Look at " + folder.log() + "; kill -INT " + postmaster.pid() + " stops it.",
                    e);
        }
    }

    /**
     * Makes way for a start after a crash.
     *
     * <p>A postmaster.pid of a dead process stays: PostgreSQL removes it itself once it knows by it that no orphan
     * uses the old shared memory. It gives up where the number belongs to another program; only then we remove it.
     */
    private void clearRemains() throws IOException {
        if (!hasLeftWithin(ORPHAN_LIMIT)) {
            throw new IOException("Processes of a PostgreSQL that died still run: "
                    + ClusterProcesses.of(folder.cluster()) + ". Stop them (kill) and try again.");
        }
        if (Postmaster.isRecycled(folder)) {
            LOG.log(Level.WARNING, "Removing {0}: it names a process that is not PostgreSQL", folder.postmasterPid());
            Files.delete(folder.postmasterPid());
        }
    }

    private void prepareCluster() throws IOException {
        if (!folder.hasCluster()) {
            NewCluster.create(folder, binaries);
        }
        String written =
                Files.readString(folder.cluster().resolve("PG_VERSION")).trim();
        if (!written.equals(binaries.majorVersion())) {
            throw new IOException(folder.cluster() + " was written by PostgreSQL " + written + " and this is "
                    + binaries.version() + ": move the data with pg_dumpall of version " + binaries.majorVersion());
        }
    }

    private void start(int port) throws IOException {
        Files.createDirectories(folder.log());
        String options = "-p " + port + " -c listen_addresses=" + Login.HOST + " -c unix_socket_directories=";
        String log = folder.log().resolve("start.log").toString();
        try {
            pgCtl(START_LIMIT, "start", "--log=" + log, "--options=" + options);
        } catch (IOException e) {
            throw new IOException(
                    "PostgreSQL does not start on port " + port + ". The newest file in " + folder.log()
                            + " tells why: " + LogTail.newestIn(folder.log()),
                    e);
        }
    }

    private void pgCtl(Duration limit, String action, String... options) throws IOException {
        List<String> words =
                new ArrayList<>(List.of(binaries.program("pg_ctl"), action, "--pgdata=" + folder.cluster()));
        words.addAll(List.of("--wait", "--timeout=" + limit.toSeconds()));
        words.addAll(List.of(options));
        Unprivileged.run(words, limit.plusSeconds(10));
    }

    private static void bootstrap(Login login) throws IOException {
        try {
            new Bootstrap(login).run();
        } catch (SQLException e) {
            throw new IOException("The roles and the database of Commissary cannot be made: " + e.getMessage(), e);
        }
    }
}
