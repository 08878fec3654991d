package commissary.web.feed;

import commissary.web.download.Body;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A kept document in another form, made while it is sent: an order at a time. If the document cannot be read on, what was
 * made of it is sent before that is said.
 */
final class RowsBody implements Body {

    private enum Stage {
        HEAD,
        ORDERS,
        OVER
    }

    private final OrderLines lines;
    private final Rows rows;
    private final Output out = new Output();
    private Stage stage = Stage.HEAD;
    private @Nullable IOException failure;

    RowsBody(Body document, Rows rows) {
        this.lines = new OrderLines(document);
        this.rows = rows;
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        while (out.size() < buffer.length && stage != Stage.OVER) {
            try {
                advance();
            } catch (IOException e) {
                rows.breakOff(out);
                failure = e;
                stage = Stage.OVER;
            }
        }
        if (out.size() == 0 && failure != null) {
            throw failure;
        }
        return out.size() == 0 ? -1 : out.take(buffer);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void advance() throws IOException {
        if (stage == Stage.HEAD) {
            lines.readHead();
            rows.head(lines, out);
            stage = Stage.ORDERS;
        } else if (lines.nextOrder()) {
            rows.order(lines, out);
        } else {
            rows.end(out);
            stage = Stage.OVER;
        }
    }
}
