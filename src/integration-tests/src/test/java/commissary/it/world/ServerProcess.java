package commissary.it.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.it.world.Site;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server under test as a process: the build starts it the first time and stops it in the end. */
final class ServerProcess {
    private static final Duration START = Duration.ofMinutes(4);

    private ServerProcess() {}

    /** Ends it as a power cut would. */
    static void kill() {
        ProcessHandle process = running();
        process.destroyForcibly();
        process.onExit().join();
    }

    static void stop() {
        command(Map.of(), "stop");
    }

    /**
     * Starts it again and waits until it is ready.
     *
     * @param environment settings beside those that the build gave
     */
    static void start(Map<String, String> environment) {
        command(environment, "start");
        Site.awaitReady();
    }

    private static ProcessHandle running() {
        String text = read(Site.OUTPUT.resolve(".pid").resolve(Site.SERVER + ".pid"));
        return ProcessHandle.of(Long.parseLong(text.strip())).orElseThrow();
    }

    private static void command(Map<String, String> environment, String verb) {
        String script = Site.RUNTIME.resolve("bin/server").toString();
        File log = Site.OUTPUT.resolve("server-command.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(script, verb, Site.SERVER);
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
