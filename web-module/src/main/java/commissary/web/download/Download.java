package commissary.web.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sends a body as fast as its client takes it. */
final class Download implements Runnable {

    private static final Logger LOG = System.getLogger(Download.class.getName());

    /** Large, since every write has a price of its own. */
    private static final int PART_BYTES = 256 * 1024;

    private final Senders senders;
    private final Outlet outlet;
    private final Body body;

    private Download(Senders senders, Outlet outlet, Body body) {
        this.senders = senders;
        this.outlet = outlet;
        this.body = body;
    }

    /** Begins; the headers are set, and nothing more may be done with the response. */
    static void start(Senders senders, HttpServletRequest request, HttpServletResponse response, Body body)
            throws IOException {
        senders.execute(new Download(senders, Outlet.open(request, response, PART_BYTES), body));
    }

    @Override
    public void run() {
        try (body) {
            outlet.send(body);
        } catch (UnreadableBody e) {
            LOG.log(Level.WARNING, "A download broke off, since what was sent cannot be read on", e);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "A download was not finished", e);
        } finally {
            outlet.complete();
            senders.givePlaceBack();
        }
    }
}
