package commissary.platform.migrations.internal;

import java.io.IOException;
import java.nio.file.Path;

/** Copies the embedded database while it is stopped for a moment. The caller has no connection to it. */
final class EmbeddedBackup implements SchemaBackup {

    private final EmbeddedServer server;
    private final BackupNames names;

    EmbeddedBackup(EmbeddedServer server, BackupNames names) {
        this.server = server;
        this.names = names;
    }

    @Override
    public Backup make(String version) throws IOException {
        Path made = server.backup(names.before(version));
        return new Backup(made.toString(), server.restoreCommand(made));
    }
}
