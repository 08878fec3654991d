package commissary.liberty.postgres;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL that comes with the application server.
 *
 * <p>The first {@link #start} of a folder makes the database; later ones start it, or adopt it where it still runs:
 * because another application server uses it, or because one was killed. Whoever lets go last stops it. If it dies in
 * between, {@link #ensureRunning} brings it back. There is one instance per folder in a Java process.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());

    /** As long as a stopping application server may take to finish its work. */
    private static final Duration LEAVING_LIMIT = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final Server server;
    private final UserLock users;
    private final ManagementBean management;

    /** Chosen once: addresses handed out stay valid across restarts. */
    private volatile Login login;

    private boolean closing;
    private boolean closed;

    private EmbeddedPostgres(DataFolder folder, Server server, Login login, UserLock users) {
        this.folder = folder;
        this.server = server;
        this.login = login;
        this.users = users;
        this.management = new ManagementBean(this);
    }

    /**
     * Returns the running database of the folder.
     *
     * @param folder its data; the programs are unpacked beside it
     * @param port where it shall listen; 0 for any free port. One that already runs keeps its port
     */
    public static EmbeddedPostgres start(Path folder, int port) throws IOException {
        return RunningDatabases.start(DataFolder.at(folder), port);
    }

    static EmbeddedPostgres open(DataFolder folder, int port) throws IOException {
        int wanted = port == 0 ? freePort() : port;
        Server server = new Server(folder, Binaries.beside(folder));
        EmbeddedPostgres postgres = FolderLock.holding(folder.lock(), () -> {
            Login login = server.startOrAdopt(wanted);
            return new EmbeddedPostgres(folder, server, login, UserLock.enter(folder.users()));
        });
        postgres.management.register();
        return postgres;
    }

    public int port() {
        return login.port();
    }

    /** The address of an account with its user and password, for tests and tools. */
    public String jdbcUrl(Account account) {
        return login.fullUrl(account);
    }

    public Path folder() {
        return folder.root();
    }

    String password(Account account) {
        return login.passwords().of(account);
    }

    /** Starts the database again if it died or was stopped; costs next to nothing while it runs. */
    public synchronized void ensureRunning() throws IOException {
        if (runs()) {
            return;
        }
        requireOpen();
        login = FolderLock.holding(folder.lock(), () -> server.startOrAdopt(login.port()));
    }

    /** Stops and starts; open connections end. */
    public synchronized void restart() throws IOException {
        requireOpen();
        login = FolderLock.holding(folder.lock(), () -> {
            server.stop();
            return server.startOrAdopt(login.port());
        });
    }

    /**
     * Copies the data while the database is stopped, and starts it again. Open connections end.
     *
     * @param target a folder that does not exist yet
     * @return the absolute path of the backup, which {@link Backup} restores
     */
    public synchronized Path backup(Path target) throws IOException {
        requireOpen();
        return FolderLock.holding(folder.lock(), () -> {
            server.stop();
            try {
                return StoppedCluster.backup(folder, target);
            } finally {
                login = server.startOrAdopt(login.port());
            }
        });
    }

    /**
     * Lets go of the database, and stops it if nobody else uses it.
     *
     * <p>The last process waits for its clients to leave: an application server that stops still writes through its
     * pools. A client that stays on, such as an administrator's, keeps the database running; the next start adopts it.
     */
    @Override
    public void close() throws IOException {
        close(LEAVING_LIMIT);
    }

    void close(Duration leaving) throws IOException {
        if (!startClosing()) {
            return;
        }
        boolean unused = false;
        try {
            boolean last = FolderLock.holding(folder.lock(), users::leave);
            // Nothing is locked meanwhile: those who are to leave may have to connect once more.
            unused = last && runs() && Clients.leaveWithin(leaving, login);
        } finally {
            finishClosing(unused);
        }
    }

    private synchronized boolean startClosing() {
        boolean first = !closing;
        closing = true;
        return first;
    }

    private synchronized void finishClosing(boolean unused) throws IOException {
        closed = true;
        management.unregister();
        RunningDatabases.forget(this);
        boolean stopped = unused && FolderLock.holding(folder.lock(), this::stopUnlessSomebodyCame);
        users.close();
        LOG.log(Level.INFO, "PostgreSQL of {0} {1}", folder.root(), stopped ? "stopped" : "left as it is");
    }

    private boolean stopUnlessSomebodyCame() throws IOException {
        boolean unused = users.leave() && runs() && Clients.leaveWithin(Duration.ZERO, login);
        if (unused) {
            server.stop();
        }
        return unused;
    }

    private boolean runs() throws IOException {
        return server.isReadyOn(login.port());
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("The database of " + folder.root() + " was closed by this process");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
