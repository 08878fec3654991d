package commissary.platform.migrations.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * Dumps an outside database into one file in pg_dump's custom format.
 *
 * <p>The owner is subject to row-level security like everyone, and pg_dump fails rather than leave rows out: where tables
 * have it, a role with BYPASSRLS makes the dump. The file has its name only once it is complete.
 */
final class PgDumpBackup implements SchemaBackup {

    private static final FileAttribute<?> FOLDER_OF_OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> FILE_OF_OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final ReachedDatabase database;
    private final BackupConfig config;
    private final BackupNames names;

    PgDumpBackup(ReachedDatabase database, BackupConfig config, BackupNames names) {
        this.database = database;
        this.config = config;
        this.names = names;
    }

    @Override
    public Backup make(String version) throws IOException {
        PgDump pgDump = PgDump.find(config.pgDump(), database.majorVersion());
        DatabaseAddress address = DatabaseAddress.parse(database.url());
        Path target = names.before(version).resolveSibling(names.before(version).getFileName() + ".dump");
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        Files.createDirectories(names.folder(), FOLDER_OF_OURS);
        Files.createFile(partial, FILE_OF_OURS);
        try {
            dump(pgDump, address, partial);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
        return new Backup(target.toString(), restoreCommand(address, target));
    }

    private void dump(PgDump pgDump, DatabaseAddress address, Path file) throws IOException {
        String user = config.login().map(BackupConfig.Login::user).orElse(database.user());
        List<String> words = List.of(
                pgDump.program(),
                "--format=custom",
                "--no-password",
                "--file=" + file,
                "--dbname=" + address.connectionString(user));
        try {
            Program.run(words, password(), config.limit());
        } catch (IOException e) {
            throw new IOException(
                    e.getMessage() + " (as " + user
                            + "; where row-level security is in the way, COMMISSARY_DB_BACKUP_USER"
                            + " names a role with BYPASSRLS, see liberty/postgres/backup-role.sql)",
                    e);
        }
    }

    private Map<String, String> password() {
        return config.login()
                .map(BackupConfig.Login::password)
                .orElse(config.ownerPassword())
                .map(password -> Map.of("PGPASSWORD", password))
                .orElse(Map.of());
    }

    /** Drops the database and makes it anew, so nothing of the failed version stays; hence an administrator runs it. */
    private static String restoreCommand(DatabaseAddress address, Path dump) {
        return "pg_restore --host=" + String.join(",", address.hosts()) + " --port="
                + String.join(",", address.ports()) + " --username=<administrator> --dbname=postgres"
                + " --clean --if-exists --create --exit-on-error '"
                + dump.toString().replace("'", "'\\''") + "'";
    }
}
