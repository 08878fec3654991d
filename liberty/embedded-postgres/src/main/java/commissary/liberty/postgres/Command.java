package commissary.liberty.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
final class Command {
    private Command() {}

    /**
     * Returns what the program wrote.
     *
     * <p>The output goes to a file: the server that {@code pg_ctl} leaves behind would keep a pipe open for ever.
     *
     * @throws IOException with the output, if the program failed or took longer than the limit
     */
    static String run(List<String> words, Duration limit) throws IOException {
        Path output = Files.createTempFile("commissary-postgres", ".out");
        try {
            Process process = start(words, output);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(words + " did not end within " + limit.toSeconds() + " s: " + read(output));
            }
            if (process.exitValue() != 0) {
                throw new IOException(words + " ended with " + process.exitValue() + ": " + read(output));
            }
            return read(output);
        } catch (InterruptedException e) {
            throw Patience.interrupted(e);
        } finally {
            Files.delete(output);
        }
    }

    private static Process start(List<String> words, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null"));
        Map<String, String> environment = builder.environment();
        // PGDATA, PGPORT and the like of the one who started the application server are not meant for this database.
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private static String read(Path output) throws IOException {
        return Files.readString(output).trim();
    }
}
