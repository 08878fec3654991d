package commissary.demo.flashfood.supply;

import java.time.Instant;
import java.util.regex.Pattern;

/** The upstream's ids: 24 hexadecimal digits, of which the first 8 are the Unix second of creation. */
public final class ObjectId {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}");

    private static final long LAST_SECOND = 0xFFFF_FFFFL;

    private ObjectId() {}

    /** An id made at {@code created}; equal {@code high} and {@code low} at one instant make an equal id. */
    public static String of(Instant created, int high, int low) {
        long second = created.getEpochSecond();
        if (second < 0 || second > LAST_SECOND) {
            throw new IllegalArgumentException("An id can tell times from 1970 to 2106, not " + created);
        }
        return String.format("%08x%08x%08x", second, high, low);
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static void check(String id) {
        if (!isOne(id)) {
            throw new IllegalArgumentException("An id has 24 lower-case hexadecimal digits, not: " + id);
        }
    }
}
