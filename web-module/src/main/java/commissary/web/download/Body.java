package commissary.web.download;

import java.io.Closeable;
import java.io.IOException;

/** The bytes of an answer, made as they are asked for, so that a slow client costs no more than one buffer. */
public interface Body extends Closeable {

    /**
     * Fills the buffer from its beginning, as far as is convenient.
     *
     * @return how many bytes, at least one; -1 at the end
     */
    int read(byte[] buffer) throws IOException;

    /** What this body holds, if anything, is given back; without effect the second time. */
    @Override
    default void close() throws IOException {
        // Most hold nothing.
    }
}
