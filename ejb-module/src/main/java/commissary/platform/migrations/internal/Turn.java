package commissary.platform.migrations.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntSupplier;
import javax.sql.DataSource;

/**
 * The right to look after the schema, held by one node at a time from the first look to the last check.
 *
 * <p>Flyway's own lock begins after the backup, so two nodes would make one each. Either form ends with the process.
 */
final class Turn {

    private static final Logger LOG = System.getLogger(Turn.class.getName());

    /** "commissa" in ASCII: no other program has this number. */
    private static final long KEY = 0x636F6D6D69737361L;

    private final AutoCloseable held;

    private Turn(AutoCloseable held) {
        this.held = held;
    }

    /**
     * Waits for our turn at an outside database. The lock belongs to a transaction, not to the session, so that it works
     * through a connection pooler and a connection never goes back to its pool with it.
     */
    static Turn at(DataSource owner) throws SQLException {
        Connection connection = owner.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + KEY + ")");
            return new Turn(() -> release(connection));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Waits for our turn at an embedded database: its backup ends every connection, but not a lock on a file. */
    static Turn in(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("migrating"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new Turn(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static void release(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Does the work and gives the turn back. */
    int during(IntSupplier work) {
        try {
            return work.getAsInt();
        } finally {
            giveBack();
        }
    }

    private void giveBack() {
        try {
            held.close();
        } catch (Exception e) {
            // What was done is done; a lock whose connection or file is lost is free.
            LOG.log(Level.WARNING, "The lock of the migrations was lost before it was given back", e);
        }
    }
}
