package commissary.shop.search.internal;

import commissary.shop.search.internal.index.IndexState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of this node's indexes: usually one, two while another is built. */
@Dependent
class IndexFolders {

    private static final String PREFIX = "index-";

    private final Path root;
    private final Clock clock;

    @Inject
    IndexFolders(SearchConfig config, Clock clock) {
        this.root = config.folder();
        this.clock = clock;
    }

    /** The newest one that was built whole and has this shape. */
    Optional<Path> latest(String shape) throws IOException {
        return all().stream()
                .filter(folder -> IndexState.load(folder)
                        .filter(state -> state.shape().equals(shape))
                        .isPresent())
                .max(Comparator.naturalOrder());
    }

    /** A folder for another one. */
    Path fresh() throws IOException {
        return Files.createDirectories(root.resolve(PREFIX + clock.millis()));
    }

    /** Deletes all others. */
    void keepOnly(Path kept) throws IOException {
        for (Path folder : all()) {
            if (!folder.equals(kept)) {
                delete(folder);
            }
        }
    }

    void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> String.valueOf(folder.getFileName()).startsWith(PREFIX))
                    .toList();
        }
    }
}
