package commissary.platform.migrations.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names that sort by time and say what the backup was made for. */
record BackupNames(Path folder, Clock clock) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    Path before(String version) {
        String safe = version.replaceAll("[^A-Za-z0-9._-]", "_");
        return folder.toAbsolutePath().normalize().resolve(STAMP.format(clock.instant()) + "-before-" + safe);
    }
}
