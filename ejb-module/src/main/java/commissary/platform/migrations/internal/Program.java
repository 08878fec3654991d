package commissary.platform.migrations.internal;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the operating system, run to its end. */
final class Program {

    private Program() {}

    /**
     * Returns what the program wrote.
     *
     * @param environment beside what this process has; secrets belong here, since a command line is visible to all
     * @throws IOException if it does not exist, failed, or took longer than the limit; then it is ended
     */
    static String run(List<String> words, Map<String, String> environment, Duration limit) throws IOException {
        Path output = Files.createTempFile("commissary-program", ".out");
        try {
            Process process = start(words, environment, output);
            try {
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException(words.get(0) + " did not end within " + limit);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while " + words.get(0) + " was running");
            } finally {
                process.destroyForcibly();
            }
            String written = Files.readString(output).strip();
            if (process.exitValue() != 0) {
                throw new IOException(words.get(0) + " ended with " + process.exitValue() + ": " + written);
            }
            return written;
        } finally {
            Files.delete(output);
        }
    }

    private static Process start(List<String> words, Map<String, String> environment, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        return builder.start();
    }
}
