package commissary.demo.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The drawings that lie beside this class, by their names. A motif is about 200 by 200, centred at the origin, stands on
 * the height 95 and brings its own shadow.
 */
public final class Drawings {
    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** The SVG of a drawing, its colours still to be painted by a {@link Palette}. */
    public String named(String name) {
        return read.computeIfAbsent(name, Drawings::read);
    }

    private static String read(String name) {
        try (InputStream in = Drawings.class.getResourceAsStream(name + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("The drawing is missing: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The drawing cannot be read: " + name, e);
        }
    }
}
