package commissary.platform.outside.internal;

import commissary.platform.outside.Manner;
import commissary.platform.outside.OutsideSystem;
import commissary.platform.outside.OutsideSystems;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/** Opens systems that are asked again after short pauses, and remembers what is counted. */
public final class RecordedSystems implements OutsideSystems {

    private final Duration firstPause;
    private final List<String> outcomes = new CopyOnWriteArrayList<>();
    private volatile IntSupplier breaker = () -> -1;

    public RecordedSystems(Duration firstPause) {
        this.firstPause = firstPause;
    }

    public RecordedSystems() {
        this(Duration.ofMillis(10));
    }

    /** One word for each request, and {@code received} for each count of bytes. */
    public List<String> outcomes() {
        return List.copyOf(outcomes);
    }

    /** 0 closed, 1 half open, 2 open. */
    public int breaker() {
        return breaker.getAsInt();
    }

    @Override
    public OutsideSystem open(Manner manner) {
        Manner hasty = new Manner(manner.name(), manner.title(), firstPause, manner.breakerPause());
        return new PatientSystem(hasty, new Recorder(), Clock.systemUTC());
    }

    /** Counts nothing. */
    static final class Silent implements SystemMeter {

        @Override
        public void request(String outcome, Duration duration) {
            // Nobody asks.
        }

        @Override
        public void refused() {
            // Nobody asks.
        }

        @Override
        public void received(long bytes) {
            // Nobody asks.
        }

        @Override
        public void watchBreaker(IntSupplier state) {
            // Nobody asks.
        }
    }

    private final class Recorder implements SystemMeter {

        @Override
        public void request(String outcome, Duration duration) {
            outcomes.add(outcome);
        }

        @Override
        public void refused() {
            outcomes.add("refused");
        }

        @Override
        public void received(long bytes) {
            outcomes.add("received");
        }

        @Override
        public void watchBreaker(IntSupplier state) {
            breaker = state;
        }
    }
}
