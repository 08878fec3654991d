package commissary.shop.imports.internal;

import java.io.InputStream;
import java.util.Optional;

/** A file that lies in the database in pieces, of which one at a time is in memory. */
final class Pieces extends InputStream {

    private static final byte[] NONE = {};

    private final ImportLog log;
    private final long importId;
    private int next;
    private byte[] piece = NONE;
    private int position;
    private long passed;
    private boolean isAtEnd;

    Pieces(ImportLog log, long importId) {
        this.log = log;
        this.importId = importId;
    }

    /** How many bytes have been read. */
    long passed() {
        return passed + position;
    }

    @Override
    public int read() {
        return hasMore() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        } else if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean hasMore() {
        if (position == piece.length && !isAtEnd) {
            passed += piece.length;
            Optional<byte[]> found = log.piece(importId, next++);
            isAtEnd = found.isEmpty();
            piece = found.orElse(NONE);
            position = 0;
        }
        return !isAtEnd;
    }
}
