package commissary.shop.search.internal.index;

import commissary.shop.catalog.LogPosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * How far an index has followed the catalogue; lies beside it. It is written after the index, so after a crash some
 * changes are made again, which changes nothing.
 *
 * @param shape what the index was built by
 * @param categories the paths of the categories that stand in it
 */
public record IndexState(String shape, LogPosition position, Map<Long, String> categories) {

    private static final String FILE = "state.properties";
    private static final String SHAPE = "shape";
    private static final String POSITION = "position";
    private static final String CATEGORY = "category.";

    public IndexState {
        categories = Map.copyOf(categories);
    }

    /** The same further on. */
    public IndexState at(LogPosition later, Map<Long, String> further) {
        Map<Long, String> all = new HashMap<>(categories);
        all.putAll(further);
        return new IndexState(shape, later, all);
    }

    /** Whether a category that stands in the index has another name or place now. */
    public boolean isOutdatedBy(CategoryPaths now) {
        return categories.entrySet().stream()
                .anyMatch(category -> !now.text(category.getKey()).equals(category.getValue()));
    }

    public void save(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(SHAPE, shape);
        properties.setProperty(POSITION, position.text());
        categories.forEach((id, path) -> properties.setProperty(CATEGORY + id, path));
        Path fresh = folder.resolve(FILE + ".new");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            properties.store(out, null);
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty if none lies there, or one that cannot be read. */
    public static Optional<IndexState> load(Path folder) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            properties.load(in);
            Map<Long, String> categories = new HashMap<>();
            for (String key : properties.stringPropertyNames()) {
                if (key.startsWith(CATEGORY)) {
                    categories.put(Long.valueOf(key.substring(CATEGORY.length())), properties.getProperty(key));
                }
            }
            return LogPosition.ofText(properties.getProperty(POSITION, ""))
                    .map(position -> new IndexState(properties.getProperty(SHAPE, ""), position, categories));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
