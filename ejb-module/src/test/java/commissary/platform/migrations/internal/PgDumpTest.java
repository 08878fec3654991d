package commissary.platform.migrations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PgDumpTest {

    private static final String DEBIAN = "pg_dump (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)";

    @Test
    void sameOrNewerVersionUnderstandsTheServer() throws IOException {
        assertThat(PgDump.understanding(15, "pg_dump", DEBIAN).majorVersion()).isEqualTo(15);
        assertThat(PgDump.understanding(15, "pg_dump", "pg_dump (PostgreSQL) 18beta1")
                        .majorVersion())
                .isEqualTo(18);
    }

    @Test
    void olderVersionIsRefusedWithBothVersionsAndTheWaysOut() {
        assertThatThrownBy(() -> PgDump.understanding(18, "/usr/bin/pg_dump", DEBIAN))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(
                        "/usr/bin/pg_dump is of version 15 and the database of 18",
                        "commissary.backup.pg-dump",
                        "commissary.backup.before-migration=off");
    }

    @Test
    void otherProgramIsRefused() {
        assertThatThrownBy(() -> PgDump.understanding(15, "echo", "--version")).hasMessageContaining("is no pg_dump");
    }

    @Test
    void missingProgramIsRefusedWithTheWaysOut() {
        assertThatThrownBy(() -> PgDump.find("/nowhere/pg_dump", 15))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("/nowhere/pg_dump cannot be run", "PostgreSQL 15 or newer");
    }
}
