package commissary.liberty.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What processes that died, or live in parallel, leave to the next one. */
class CrashIT {
    @TempDir(factory = BesideOneAnother.class)
    private Path folder = Path.of("");

    /** Whatever a failed test left running. */
    @AfterEach
    void stopServer() throws IOException {
        if (!ClusterProcesses.of(DataFolder.at(folder).cluster()).isEmpty()) {
            EmbeddedPostgres.start(folder, 0).close();
        }
    }

    @Test
    void serverOfAKilledStarterIsAdopted() throws Exception {
        try (StarterProcess starter = StarterProcess.launch(folder)) {
            int port = starter.port();
            long postmaster = postmaster();
            starter.kill();

            try (EmbeddedPostgres adopted = EmbeddedPostgres.start(folder, 0)) {
                assertThat(adopted.port()).isEqualTo(port);
                assertThat(postmaster()).isEqualTo(postmaster);
            }
            assertNothingRuns();
        }
    }

    @Test
    void twoStartersAtOnceShareOneServer() throws Exception {
        try (StarterProcess one = StarterProcess.launch(folder);
                StarterProcess other = StarterProcess.launch(folder)) {
            assertThat(one.port()).isEqualTo(other.port());

            one.endNormally();
            other.endNormally();
            assertNothingRuns();
        }
    }

    @Test
    void serverOfAnIdleProcessIsLeftToItAtOnce() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0);
        try (StarterProcess idle = StarterProcess.launch(folder)) {
            idle.port();
            long postmaster = postmaster();

            assertTimeout(Duration.ofSeconds(10), () -> postgres.close());

            assertThat(postmaster()).isEqualTo(postmaster);
            idle.endNormally();
            assertNothingRuns();
        }
    }

    @Test
    void serverThatOthersUseIsLeftToThem() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0);
        long postmaster = postmaster();
        try (Connection others = Sql.connect(postgres, Account.APPLICATION)) {
            postgres.close(Duration.ZERO);

            assertThat(others.isValid(1)).isTrue();
        }
        try (EmbeddedPostgres adopted = EmbeddedPostgres.start(folder, 0)) {
            assertThat(adopted).isNotSameAs(postgres);
            assertThat(postmaster()).isEqualTo(postmaster);
        }
    }

    @Test
    void stalePidFileIsNoObstacle() throws Exception {
        List<String> pidFile = crashWithData();
        assertThat(pidFile).isNotEmpty();

        try (EmbeddedPostgres recovered = EmbeddedPostgres.start(folder, 0)) {
            assertThat(Sql.remembered(recovered)).isEqualTo("committed");
        }
    }

    @Test
    void recycledPidIsNoObstacle() throws Exception {
        List<String> pidFile = new ArrayList<>(crashWithData());
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            pidFile.set(0, Long.toString(stranger.pid()));
            Files.write(folder.resolve("cluster/postmaster.pid"), pidFile);

            try (EmbeddedPostgres recovered = EmbeddedPostgres.start(folder, 0)) {
                assertThat(Sql.remembered(recovered)).isEqualTo("committed");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    /** Kills the postmaster and returns the file that it leaves behind. */
    private List<String> crashWithData() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, 0);
        Sql.remember(postgres, "committed");
        ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
        List<String> left = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
        postgres.close();
        return left;
    }

    private long postmaster() throws IOException {
        return Postmaster.of(DataFolder.at(folder)).orElseThrow().pid();
    }

    private void assertNothingRuns() throws IOException {
        assertThat(ClusterProcesses.of(DataFolder.at(folder).cluster())).isEmpty();
    }
}
