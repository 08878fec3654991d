package commissary.web.download;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Several bodies, one after the other. */
public final class JoinedBody implements Body {

    private final Queue<Body> parts;

    public JoinedBody(Body... parts) {
        this.parts = new ArrayDeque<>(Arrays.asList(parts));
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        for (@Nullable Body part = parts.peek(); part != null; part = parts.peek()) {
            int read = part.read(buffer);
            if (read >= 0) {
                return read;
            }
            parts.remove().close();
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        for (@Nullable Body part = parts.poll(); part != null; part = parts.poll()) {
            part.close();
        }
    }
}
