package commissary.web.download;

import java.nio.charset.StandardCharsets;

/** A few bytes that are known. */
public final class BytesBody implements Body {

    private final byte[] bytes;
    private int position;

    public BytesBody(String text) {
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read(byte[] buffer) {
        if (position == bytes.length) {
            return -1;
        }
        int length = Math.min(buffer.length, bytes.length - position);
        System.arraycopy(bytes, position, buffer, 0, length);
        position += length;
        return length;
    }
}
