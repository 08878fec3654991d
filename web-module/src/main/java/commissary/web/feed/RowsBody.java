package commissary.web.feed;

import commissary.web.download.Body;
import java.io.IOException;

/** A kept document in another form, made while it is sent: an order at a time. */
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

    RowsBody(Body document, Rows rows) {
        this.lines = new OrderLines(document);
        this.rows = rows;
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        while (out.size() < buffer.length && stage != Stage.OVER) {
            advance();
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
