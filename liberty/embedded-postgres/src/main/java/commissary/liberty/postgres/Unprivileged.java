package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs programs that refuse root.
 *
 * <p>PostgreSQL is such a program. In a user namespace of its own, root keeps its files and has a number that is not 0.
 */
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Unprivileged() {}

    static String run(List<String> words, Duration limit) throws IOException {
        if (!isRoot()) {
            return Command.run(words, limit);
        }
        requireNamespaces();
        return Command.run(inNamespace(words), limit);
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    private static void requireNamespaces() throws IOException {
        try {
            Command.run(inNamespace(List.of("true")), LIMIT);
        } catch (IOException e) {
            throw new IOException(
                    "PostgreSQL does not run as root, and this system gives root no user namespace (unshare -U)."
                            + " Run the application server as another user, or set COMMISSARY_DB_URL.",
                    e);
        }
    }

    private static List<String> inNamespace(List<String> words) {
        List<String> all = new ArrayList<>(NAMESPACE);
        all.addAll(words);
        return all;
    }
}
