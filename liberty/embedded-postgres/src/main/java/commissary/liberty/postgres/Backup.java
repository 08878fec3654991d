package commissary.liberty.postgres;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The command that backs up and restores the embedded database, while the application server is stopped.
 *
 * <pre>{@code
 * java -cp '<library folder>/*' commissary.liberty.postgres.Backup backup  <data folder> <new folder>
 * java -cp '<library folder>/*' commissary.liberty.postgres.Backup restore <data folder> <backup>
 * }</pre>
 *
 * <p>Ends with 0 when done, 1 when refused or failed, 2 when misused. Data that a restore replaces is kept beside it.
 */
public final class Backup {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Backup() {}

    @SuppressWarnings("SystemOut") // A command speaks to the one who typed it.
    public static void main(String[] words) {
        System.exit(run(words, System.out, System.err));
    }

    static int run(String[] words, PrintStream out, PrintStream err) {
        if (words.length != 3) {
            return usage(err);
        }
        try {
            switch (words[0]) {
                case "backup" -> out.println(backup(Path.of(words[1]), Path.of(words[2])));
                case "restore" -> out.println(restore(Path.of(words[1]), Path.of(words[2])));
                default -> {
                    return usage(err);
                }
            }
            return DONE;
        } catch (IOException e) {
            err.println(words[0] + " failed: " + e.getMessage());
            return FAILED;
        }
    }

    private static String backup(Path data, Path target) throws IOException {
        DataFolder folder = DataFolder.at(data);
        Path backup = FolderLock.holding(folder.lock(), () -> StoppedCluster.backup(folder, target));
        return "Backed up to " + backup;
    }

    private static String restore(Path data, Path backup) throws IOException {
        DataFolder folder = DataFolder.at(data);
        Optional<Path> replaced = FolderLock.holding(folder.lock(), () -> StoppedCluster.restore(folder, backup));
        return "Restored " + folder.root()
                + replaced.map(aside -> "; what was there is kept in " + aside).orElse("");
    }

    private static int usage(PrintStream err) {
        err.println("backup <data folder> <new folder> | restore <data folder> <backup>");
        return MISUSED;
    }

    /** For a shell. */
    static String restoreCommand(Path data, Path backup) {
        return String.join(
                " ",
                "java -cp",
                quoted(classPath()),
                Backup.class.getName(),
                "restore",
                quoted(data.toString()),
                quoted(backup.toAbsolutePath().normalize().toString()));
    }

    private static String classPath() {
        CodeSource source = Backup.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "<library folder>/*";
        }
        try {
            return Path.of(source.getLocation().toURI()).resolveSibling("*").toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of this class is no URI: " + source.getLocation(), e);
        }
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
