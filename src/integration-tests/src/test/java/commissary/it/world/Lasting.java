package commissary.it.world;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that many tests need and none changes, made anew only when it has grown old: a sign-in takes a good part of a
 * second of one core, and its tokens last longer than this.
 */
public final class Lasting<T> {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Supplier<T> maker;
    private Instant made = Instant.MIN;
    private @Nullable T kept;

    public Lasting(Supplier<T> maker) {
        this.maker = maker;
    }

    public synchronized T get() {
        @Nullable T last = kept;
        if (last == null || made.plus(LIFE).isBefore(Instant.now())) {
            last = maker.get();
            kept = last;
            made = Instant.now();
        }
        return last;
    }

    /** What was made is good no more. */
    synchronized void forget() {
        kept = null;
    }
}
