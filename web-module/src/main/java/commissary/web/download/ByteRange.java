package commissary.web.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form.
 *
 * @param from the first byte
 * @param to the byte after the last
 */
public record ByteRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("(?i:bytes)\\s*=\\s*(\\d*)\\s*-\\s*(\\d*)");

    /** Beyond this many digits a number is only large. */
    private static final int MAX_DIGITS = 18;

    /** Nothing of what was asked for is there. */
    public static final class Unsatisfiable extends RuntimeException {

        Unsatisfiable() {
            super("No byte of the range exists");
        }
    }

    /**
     * The part that a {@code Range} header asks for; empty if it asks for the whole, for several parts, or for something
     * that is not understood, all of which get the whole.
     *
     * @throws Unsatisfiable if it begins after the end
     */
    public static Optional<ByteRange> of(@Nullable String header, long length) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            return Optional.of(last(number(range.group(2)), length));
        }
        long from = number(range.group(1));
        long last = range.group(2).isEmpty() ? Long.MAX_VALUE - 1 : number(range.group(2));
        if (last < from) {
            return Optional.empty();
        }
        if (from >= length) {
            throw new Unsatisfiable();
        }
        return Optional.of(new ByteRange(from, Math.min(last + 1, length)));
    }

    public long length() {
        return to - from;
    }

    /** The value of {@code Content-Range}. */
    public String text(long length) {
        return "bytes " + from + "-" + (to - 1) + "/" + length;
    }

    private static ByteRange last(long count, long length) {
        if (count == 0 || length == 0) {
            throw new Unsatisfiable();
        }
        return new ByteRange(Math.max(0, length - count), length);
    }

    private static long number(String digits) {
        return digits.length() > MAX_DIGITS ? Long.MAX_VALUE - 1 : Long.parseLong(digits);
    }
}
