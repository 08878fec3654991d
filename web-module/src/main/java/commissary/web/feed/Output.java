package commissary.web.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way out: what is appended at one end is taken from the other. */
final class Output {

    private static final int FIRST_BYTES = 16 * 1024;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int taken;
    private int length;

    Output append(byte[] from, int start, int end) {
        reserve(end - start);
        System.arraycopy(from, start, bytes, length, end - start);
        length += end - start;
        return this;
    }

    Output append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    Output append(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return append(utf8, 0, utf8.length);
    }

    int size() {
        return length - taken;
    }

    /** Moves as much as there is room for; answers how much. */
    int take(byte[] target) {
        int moved = Math.min(target.length, size());
        System.arraycopy(bytes, taken, target, 0, moved);
        taken += moved;
        if (taken == length) {
            taken = 0;
            length = 0;
        }
        return moved;
    }

    private void reserve(int more) {
        if (length + more > bytes.length && taken > 0) {
            System.arraycopy(bytes, taken, bytes, 0, size());
            length -= taken;
            taken = 0;
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
