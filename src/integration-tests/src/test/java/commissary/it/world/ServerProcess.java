package commissary.it.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server of this installation as a process.
 *
 * @param name its folder among the servers
 * @param site where it answers
 */
public record ServerProcess(String name, String site) {
    /** The build starts it the first time and stops it in the end. */
    public static final ServerProcess UNDER_TEST = new ServerProcess(Site.SERVER, Site.BASE);

    private static final Duration START = Duration.ofMinutes(8);

    /** Ends it as a power cut would. */
    public void kill() {
        String pid = read(Site.OUTPUT.resolve(".pid").resolve(name + ".pid")).strip();
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    public void stop() {
        command(Map.of(), "stop");
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param environment settings beside those of its folder, which are stronger
     */
    public void start(Map<String, String> environment) {
        command(environment, "start");
        Site.awaitReady(site);
    }

    private void command(Map<String, String> environment, String verb) {
        String script = Site.RUNTIME.resolve("bin/server").toString();
        File log = Site.OUTPUT.resolve("server-command.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(script, verb, name);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("WLP_USER_DIR", Site.USERS.toString());
        builder.environment().put("WLP_OUTPUT_DIR", Site.OUTPUT.toString());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            assertThat(process.waitFor(START.toSeconds(), TimeUnit.SECONDS))
                    .as("server " + verb)
                    .isTrue();
            assertThat(process.exitValue())
                    .as("server " + verb + ", see " + log)
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
