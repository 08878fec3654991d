package commissary.web.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A body, compressed while it is sent; quickly rather than well, since others wait for the processor too. */
public final class GzipBody implements Body {

    private static final int CHUNK_BYTES = 64 * 1024;

    private final Body body;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final Written written = new Written();
    private final Quick gzip;
    private boolean isOver;

    public GzipBody(Body body) throws IOException {
        this.body = body;
        this.gzip = new Quick(written);
    }

    @Override
    public int read(byte[] buffer) throws IOException {
        while (written.size() < buffer.length && !isOver) {
            int read = body.read(chunk);
            if (read < 0) {
                isOver = true;
                gzip.close();
            } else {
                gzip.write(chunk, 0, read);
            }
        }
        return written.size() == 0 ? -1 : written.take(buffer);
    }

    @Override
    public void close() throws IOException {
        gzip.release();
        body.close();
    }

    private static final class Quick extends GZIPOutputStream {

        Quick(ByteArrayOutputStream written) throws IOException {
            super(written, CHUNK_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }

        /** Gives back what the machine holds outside of Java's memory; without effect the second time. */
        void release() {
            def.end();
        }
    }

    private static final class Written extends ByteArrayOutputStream {

        int take(byte[] buffer) {
            int taken = Math.min(buffer.length, count);
            System.arraycopy(buf, 0, buffer, 0, taken);
            System.arraycopy(buf, taken, buf, 0, count - taken);
            count -= taken;
            return taken;
        }
    }
}
