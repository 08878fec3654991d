package commissary.web.batch;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body in memory, up to a size that no answer for a screen has. */
final class BytesOutput extends ServletOutputStream {

    private static final int MAX_BYTES = 500_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean tooLarge;

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    void clear() {
        bytes.reset();
        tooLarge = false;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        tooLarge |= bytes.size() + length > MAX_BYTES;
        if (!tooLarge) {
            bytes.write(source, offset, length);
        }
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        throw new IllegalStateException("An included answer is not asynchronous");
    }
}
