package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * The database of Commissary as the application server's pools see it.
 *
 * <p>Without an address it is the embedded one: the first connection starts it, every later one starts it again if it
 * died. With an address it is an outside one, of which only the primary is used, so that a promoted standby is found
 * without a restart. What the address sets beats the defaults made here.
 */
public final class CommissaryDataSource extends PGConnectionPoolDataSource {
    private static final int CONNECT_TIMEOUT_SECONDS = 5;

    /** Longer than any statement that serves a request; a migration may take its time. */
    private static final int APPLICATION_SOCKET_TIMEOUT_SECONDS = 60;

    /** How long the driver believes that a host is no primary. */
    private static final int HOST_RECHECK_SECONDS = 2;

    private String databaseUrl = "";
    private String databaseUser = "";
    private String databasePassword = "";
    private String dataFolder = "";
    private int embeddedPort;
    private Account account = Account.APPLICATION;
    private boolean configured;

    public CommissaryDataSource() {
        setApplicationName("commissary");
        setTcpKeepAlive(true);
        setConnectTimeout(CONNECT_TIMEOUT_SECONDS);
        setReWriteBatchedInserts(true);
        setTargetServerType("primary");
        setHostRecheckSeconds(HOST_RECHECK_SECONDS);
    }

    /** Blank for the embedded database; otherwise see {@link DatabaseUrl}. */
    public void setDatabaseUrl(String databaseUrl) {
        this.databaseUrl = databaseUrl.trim();
    }

    /** Of an outside database; blank for the user in its address, or else the one that bootstrap.sql makes. */
    public void setDatabaseUser(String databaseUser) {
        this.databaseUser = databaseUser;
    }

    /** Of an outside database; the embedded one makes its own. */
    public void setDatabasePassword(String databasePassword) {
        this.databasePassword = databasePassword;
    }

    /** {@code application} or {@code owner}. */
    public void setRole(String role) {
        account = switch (role) {
            case "application" -> Account.APPLICATION;
            case "owner" -> Account.OWNER;
            default -> throw new IllegalArgumentException("role is application or owner, not " + role);
        };
    }

    /** Where the embedded database keeps its data. */
    public void setDataFolder(String dataFolder) {
        this.dataFolder = dataFolder;
    }

    /** Where the embedded database listens; 0 for any free port. */
    public void setEmbeddedPort(int embeddedPort) {
        this.embeddedPort = embeddedPort;
    }

    @Override
    public Connection getConnection() throws SQLException {
        prepare();
        return connect(getUser(), getPassword());
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        prepare();
        return connect(user, password);
    }

    private Connection connect(@Nullable String user, @Nullable String password) throws SQLException {
        try {
            return super.getConnection(user, password);
        } catch (SQLException e) {
            throw Unreachable.because(e, hosts() + " as " + user, isEmbedded());
        }
    }

    private boolean isEmbedded() {
        return databaseUrl.isEmpty();
    }

    private String hosts() {
        String[] names = getServerNames();
        int[] ports = getPortNumbers();
        return IntStream.range(0, names.length)
                .mapToObj(host -> names[host] + ":" + ports[host])
                .collect(Collectors.joining(","));
    }

    private synchronized void prepare() throws SQLException {
        if (!configured && account == Account.APPLICATION && getSocketTimeout() == 0) {
            setSocketTimeout(APPLICATION_SOCKET_TIMEOUT_SECONDS);
        }
        if (isEmbedded()) {
            pointToEmbedded();
        } else if (!configured) {
            pointOutside();
        }
        configured = true;
    }

    private void pointToEmbedded() throws SQLException {
        if (dataFolder.isBlank()) {
            throw Unreachable.misconfigured(
                    "Neither databaseUrl nor dataFolder is set, so there is no database to use", null);
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(dataFolder), embeddedPort);
            setServerNames(new String[] {Login.HOST});
            setPortNumbers(new int[] {postgres.port()});
            setDatabaseName(account.database());
            setUser(account.user());
            setPassword(postgres.password(account));
        } catch (IOException e) {
            throw Unreachable.misconfigured("The embedded database is not available: " + e.getMessage(), e);
        }
    }

    private void pointOutside() throws SQLException {
        try {
            DatabaseUrl url = DatabaseUrl.parse(databaseUrl);
            setUrl(url.jdbcUrl());
            login(url);
        } catch (IllegalArgumentException e) {
            throw Unreachable.misconfigured("COMMISSARY_DB_URL cannot be used: " + e.getMessage(), null);
        }
    }

    /** The login in the address is the application's; the owner is always named apart, so the two never get mixed. */
    private void login(DatabaseUrl url) {
        boolean application = account == Account.APPLICATION;
        if (!application || getUser() == null) {
            setUser(application ? url.user().orElse(account.user()) : account.user());
            // Without one the driver looks into the password file of the operating system's user.
            setPassword(application ? url.password().orElse(null) : null);
        }
        if (!databaseUser.isBlank()) {
            setUser(databaseUser);
        }
        if (!databasePassword.isEmpty()) {
            setPassword(databasePassword);
        }
    }
}
