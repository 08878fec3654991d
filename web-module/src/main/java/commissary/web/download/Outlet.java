package commissary.web.download;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Where an answer goes out after its request's thread has left. Whoever writes waits for the client. */
public final class Outlet {

    private static final Logger LOG = System.getLogger(Outlet.class.getName());

    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final byte[] buffer;

    private Outlet(AsyncContext exchange, ServletOutputStream out, int partBytes) {
        this.exchange = exchange;
        this.out = out;
        this.buffer = new byte[partBytes];
    }

    /**
     * Begins; the headers are set, and nothing more may be done with the response.
     *
     * @param partBytes how much goes out at a time; large parts are quick, small ones save memory
     */
    public static Outlet open(ServletRequest request, ServletResponse response, int partBytes) throws IOException {
        response.setBufferSize(partBytes);
        AsyncContext exchange = request.startAsync();
        exchange.setTimeout(0);
        return new Outlet(exchange, response.getOutputStream(), partBytes);
    }

    /**
     * Sends a body whole.
     *
     * @throws UnreadableBody if it cannot be read to its end
     */
    public void send(Body body) throws IOException {
        for (int read = read(body); read >= 0; read = read(body)) {
            out.write(buffer, 0, read);
        }
    }

    private int read(Body body) throws UnreadableBody {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new UnreadableBody(e);
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    /** Says that all is sent; without effect the second time. */
    public void complete() {
        try {
            exchange.complete();
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "The server has ended the answer already", e);
        }
    }
}
