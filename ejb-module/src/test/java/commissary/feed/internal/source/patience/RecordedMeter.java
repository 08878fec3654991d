package commissary.feed.internal.source.patience;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/** Remembers what it is told. */
public final class RecordedMeter implements SourceMeter {

    private final List<String> outcomes = new CopyOnWriteArrayList<>();

    public List<String> outcomes() {
        return outcomes;
    }

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
    public void watchBreaker(IntSupplier state) {}
}
