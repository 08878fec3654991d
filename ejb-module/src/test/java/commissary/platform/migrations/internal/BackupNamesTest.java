package commissary.platform.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BackupNamesTest {

    private final BackupNames names = new BackupNames(
            Path.of("data/backups"), Clock.fixed(Instant.parse("2026-11-21T05:06:07.089Z"), ZoneOffset.UTC));

    @Test
    void nameTellsTimeAndPurpose() {
        assertThat(names.before("20261121.1100"))
                .isEqualTo(Path.of("data/backups/20261121T050607089-before-20261121.1100")
                        .toAbsolutePath());
    }

    @Test
    void nameStaysInsideItsFolder() {
        assertThat(names.before("../x y")).hasFileName("20261121T050607089-before-.._x_y");
    }
}
