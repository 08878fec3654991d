package commissary.feed.internal.source;

import java.time.Duration;

/** By when a whole download must be there. */
public final class Deadline {

    private final Duration whole;
    private final long end;

    private Deadline(Duration whole) {
        this.whole = whole;
        this.end = System.nanoTime() + whole.toNanos();
    }

    public static Deadline in(Duration whole) {
        return new Deadline(whole);
    }

    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** @throws SourceFailed if it is past */
    public void check() {
        if (left().isZero()) {
            throw SourceFault.TIMED_OUT.because("The download took longer than " + whole.toMillis() + " ms");
        }
    }
}
