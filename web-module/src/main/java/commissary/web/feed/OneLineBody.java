package commissary.web.feed;

import commissary.web.download.Body;
import java.io.IOException;

/** A document without its line ends, which stand between orders only: an event's data is one line. */
final class OneLineBody implements Body {

    private final Body document;

    OneLineBody(Body document) {
        this.document = document;
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = document.read(buffer);
            if (read < 0) {
                return -1;
            }
            for (int i = 0; i < read; i++) {
                byte one = buffer[i];
                if (one != '\n' && one != '\r') {
                    buffer[kept++] = one;
                }
            }
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
