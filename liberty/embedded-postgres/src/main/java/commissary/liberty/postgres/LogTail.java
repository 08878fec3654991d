package commissary.liberty.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the database logged last, for the message about a start that failed. */
final class LogTail {
    private static final int LINES = 10;

    private LogTail() {}

    static String newestIn(Path folder) throws IOException {
        Optional<Path> newest = newestFile(folder);
        if (newest.isEmpty()) {
            return "(nothing logged)";
        }
        // Not strictly decoded: a message may quote bytes in any encoding.
        String content = new String(Files.readAllBytes(newest.get()), StandardCharsets.UTF_8);
        List<String> lines = content.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private static Optional<Path> newestFile(Path folder) throws IOException {
        List<Stamped> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.add(new Stamped(file, Files.getLastModifiedTime(file).toMillis()));
            }
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Collections.max(files).file());
    }

    private record Stamped(Path file, long millis) implements Comparable<Stamped> {
        @Override
        public int compareTo(Stamped other) {
            return Long.compare(millis, other.millis);
        }
    }
}
