package commissary.liberty.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An application server in small: a Java process of its own that starts the database and stays. */
final class StarterProcess implements AutoCloseable {
    private final Process process;

    private StarterProcess(Process process) {
        this.process = process;
    }

    static StarterProcess launch(Path folder) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StarterProcess.class.getName(),
                folder.toString());
        return new StarterProcess(new ProcessBuilder(command)
                .redirectError(new File("target", "starter.log"))
                .start());
    }

    /** Returns when the database runs. */
    int port() throws IOException {
        BufferedReader reader = process.inputReader();
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("The starter ended early, see target/starter.log");
        }
        return Integer.parseInt(line);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void endNormally() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    @SuppressWarnings("SystemOut") // The parent process reads it.
    public static void main(String[] words) throws Exception {
        System.out.println(EmbeddedPostgres.start(Path.of(words[0]), 0).port());
        Thread.currentThread().join();
    }
}
