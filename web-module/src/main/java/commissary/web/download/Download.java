package commissary.web.download;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Sends a body as fast as its client takes it. A client that is not ready costs a buffer and no thread; the container
 * calls again when there is room.
 */
public final class Download implements WriteListener {

    private static final Logger LOG = System.getLogger(Download.class.getName());

    /** Large, since every write has a price of its own. */
    private static final int CHUNK_BYTES = 256 * 1024;

    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final Body body;
    private final byte[] buffer = new byte[CHUNK_BYTES];

    private Download(AsyncContext exchange, ServletOutputStream out, Body body) {
        this.exchange = exchange;
        this.out = out;
        this.body = body;
    }

    /** Begins; the headers are set, and nothing more may be done with the response. */
    public static void start(HttpServletRequest request, HttpServletResponse response, Body body) throws IOException {
        response.setBufferSize(CHUNK_BYTES);
        AsyncContext exchange = request.startAsync();
        exchange.setTimeout(0);
        ServletOutputStream out = response.getOutputStream();
        out.setWriteListener(new Download(exchange, out, body));
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            int read = body.read(buffer);
            if (read < 0) {
                finish();
                return;
            }
            out.write(buffer, 0, read);
        }
    }

    @Override
    public void onError(Throwable failure) {
        LOG.log(Level.DEBUG, "A download was not finished", failure);
        finish();
    }

    private void finish() {
        try {
            body.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file could not be closed", e);
        }
        exchange.complete();
    }
}
