package commissary.liberty.postgres;

import java.io.IOException;

/**
 * What the embedded database offers to an application that does not know this library, and to administrators.
 *
 * <p>Found in the platform's MBean server as {@code commissary:type=EmbeddedPostgres,folder="…"}; the one a connection
 * belongs to has its port. An application whose database is an outside one finds none.
 */
public interface EmbeddedPostgresMXBean {
    String getFolder();

    int getPort();

    /**
     * Stops the database, copies it, starts it again. Every open connection ends, the caller's included.
     *
     * @param target a folder that does not exist yet, absolute
     * @return where the backup is
     */
    String backup(String target) throws IOException;

    /** The command line that brings this backup back, to be run while the application server is stopped. */
    String restoreCommand(String backup);
}
