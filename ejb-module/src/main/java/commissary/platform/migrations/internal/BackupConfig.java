package commissary.platform.migrations.internal;

import commissary.platform.config.FeatureConfig;
import commissary.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings of the backup that a migration makes first. */
@Dependent
class BackupConfig implements FeatureConfig {

    private final boolean wanted;
    private final Path folder;
    private final String pgDump;
    private final Duration limit;
    private final Optional<Login> login;
    private final Optional<String> ownerPassword;

    @Inject
    BackupConfig(Settings settings) {
        wanted = settings.flag("commissary.backup.before-migration", true);
        folder = settings.optionalText("commissary.backup.folder")
                .map(Path::of)
                .orElseGet(() -> Path.of(settings.text("commissary.data-folder", "data"), "backups"));
        pgDump = settings.text("commissary.backup.pg-dump", "pg_dump");
        limit = settings.duration(
                "commissary.backup.time-limit", Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofDays(2));
        login = settings.optionalText("COMMISSARY_DB_BACKUP_USER")
                .map(user -> new Login(user, settings.optionalText("COMMISSARY_DB_BACKUP_PASSWORD")));
        ownerPassword = settings.optionalText("COMMISSARY_DB_OWNER_PASSWORD");
    }

    boolean wanted() {
        return wanted;
    }

    Path folder() {
        return folder;
    }

    /** The program for outside databases; found on the PATH unless it is a path itself. */
    String pgDump() {
        return pgDump;
    }

    /** How long pg_dump may take. */
    Duration limit() {
        return limit;
    }

    /** Who makes the dump of an outside database, if not the owner. */
    Optional<Login> login() {
        return login;
    }

    Optional<String> ownerPassword() {
        return ownerPassword;
    }

    /** Without a password PostgreSQL's own places are searched, such as {@code ~/.pgpass}. */
    record Login(String user, Optional<String> password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
