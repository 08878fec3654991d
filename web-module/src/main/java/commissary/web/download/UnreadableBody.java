package commissary.web.download;

import java.io.IOException;

/** What was to be sent could not be read to its end; the client is not to blame. */
final class UnreadableBody extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableBody(IOException cause) {
        super("The body of an answer cannot be read", cause);
    }
}
