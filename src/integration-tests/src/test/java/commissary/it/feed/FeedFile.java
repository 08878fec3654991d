package commissary.it.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A CSV of orders where the server reads it: every value in quotes, and a bare NULL for none. */
final class FeedFile {

    private final Path path;
    private final List<String> lines = new ArrayList<>();

    private FeedFile(Path path) {
        this.path = path;
    }

    static FeedFile withColumns(Path path, String... columns) {
        return new FeedFile(path).row((Object[]) columns);
    }

    FeedFile row(@Nullable Object... values) {
        lines.add(Arrays.stream(values).map(FeedFile::field).collect(Collectors.joining(",")));
        return this;
    }

    /** Puts the file in its place at once, so that nobody reads half of it. */
    void write() {
        Path half = path.resolveSibling(path.getFileName() + ".half");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(half, String.join("\n", lines) + "\n");
            Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(@Nullable Object value) {
        return value == null ? "NULL" : '"' + value.toString().replace("\"", "\"\"") + '"';
    }
}
