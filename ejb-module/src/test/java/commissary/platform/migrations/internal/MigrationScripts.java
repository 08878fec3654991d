package commissary.platform.migrations.internal;

import commissary.platform.config.GivenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** An application in small: its scripts, its settings, its database. */
final class MigrationScripts {

    private final DataSource owner;
    private final Path folder;
    private final Path backups;
    private final Map<String, String> settings = new HashMap<>();

    MigrationScripts(DataSource owner, Path folder) throws IOException {
        this.owner = owner;
        this.folder = Files.createDirectories(folder.resolve("scripts"));
        this.backups = folder.resolve("backups");
        set("commissary.backup.folder", backups.toString());
    }

    MigrationScripts set(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Adds a script, or changes it. */
    MigrationScripts write(String version, String sql) throws IOException {
        Files.writeString(folder.resolve("V" + version + "__step.sql"), sql);
        return this;
    }

    void remove(String version) throws IOException {
        Files.delete(folder.resolve("V" + version + "__step.sql"));
    }

    int update() {
        return update("filesystem:" + folder);
    }

    int update(String location) {
        FlywaySchema schema = new FlywaySchema(owner, List.of(location));
        return new SchemaUpdate(owner, schema, config(), Clock.systemUTC()).run();
    }

    BackupConfig config() {
        return new BackupConfig(new GivenSettings(settings));
    }

    List<Path> backups() throws IOException {
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.sorted().toList();
        }
    }

    String words() {
        return Jdbi.create(owner)
                .withHandle(handle -> handle.createQuery("select string_agg(word, ' ' order by word) from memory.word")
                        .mapTo(String.class)
                        .one());
    }

    boolean exists(String table) {
        return Jdbi.create(owner).withHandle(handle -> handle.createQuery("select to_regclass(:table) is not null")
                .bind("table", table)
                .mapTo(Boolean.class)
                .one());
    }
}
