package commissary.platform.migrations.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.Query;

/**
 * The embedded PostgreSQL, asked through the platform's MBean server: it lives in the server's library, where the
 * application's classes do not reach.
 */
final class EmbeddedServer {

    private static final String PATTERN = "commissary:type=EmbeddedPostgres,*";
    private static final String[] ONE_TEXT = {String.class.getName()};

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    private final ObjectName name;

    private EmbeddedServer(ObjectName name) {
        this.name = name;
    }

    /** The one that this process started or adopted on the port; none where the database is an outside one. */
    static Optional<EmbeddedServer> on(int port) {
        try {
            return ManagementFactory.getPlatformMBeanServer()
                    .queryNames(new ObjectName(PATTERN), Query.eq(Query.attr("Port"), Query.value(port)))
                    .stream()
                    .findFirst()
                    .map(EmbeddedServer::new);
        } catch (JMException e) {
            throw new IllegalStateException("Not a name: " + PATTERN, e);
        }
    }

    Path folder() throws IOException {
        try {
            return Path.of(String.valueOf(beans.getAttribute(name, "Folder")));
        } catch (JMException e) {
            throw failure(e);
        }
    }

    /** Stops it, copies it, starts it again: every connection to it ends. */
    Path backup(Path target) throws IOException {
        return Path.of(invoke("backup", target));
    }

    String restoreCommand(Path backup) throws IOException {
        return invoke("restoreCommand", backup);
    }

    private String invoke(String operation, Path path) throws IOException {
        try {
            return String.valueOf(beans.invoke(name, operation, new Object[] {path.toString()}, ONE_TEXT));
        } catch (JMException e) {
            throw failure(e);
        }
    }

    private IOException failure(JMException e) {
        Throwable reason = e instanceof MBeanException && e.getCause() != null ? e.getCause() : e;
        return new IOException("The embedded database refused: " + reason.getMessage(), e);
    }
}
